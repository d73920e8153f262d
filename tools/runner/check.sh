#!/bin/sh
# Formats, lints and tests the SP1 runner, in both of its builds.
#
#   tools/runner/check.sh         everything
#   tools/runner/check.sh lint    formatting and clippy
#   tools/runner/check.sh test    unit tests
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-${ASSAY_CACHE:-$HOME/.cache/assay}/cargo-target}
export CARGO_TARGET_DIR
cd "$root/prover-node/sp1-runner"
what=${1:-all}

if [ "$what" != test ]; then
	cargo fmt --all --check
	cargo clippy --locked --release -j "${JOBS:-2}" -p runner-core --all-targets -- -D warnings
	cargo clippy --locked --release -j "${JOBS:-2}" -p runner-core --all-targets --features safe,vkey -- -D warnings
fi
if [ "$what" != lint ]; then
	cargo test --locked --release -j "${JOBS:-2}" -p runner-core
	cargo test --locked --release -j "${JOBS:-2}" -p runner-core --features safe,vkey
fi
