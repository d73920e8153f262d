#!/usr/bin/env bash
# forge for deployments and other scripts, with a cache of its own: they link otherwise than tests do, and in one cache each would
# have the other compiled anew every time.
set -euo pipefail
cd "$(dirname "$0")/../.."
export FOUNDRY_OUT=contracts/cache/deploy/out FOUNDRY_CACHE_PATH=contracts/cache/deploy FOUNDRY_DYNAMIC_TEST_LINKING=false
exec "$(tools/native forge)" "$@"
