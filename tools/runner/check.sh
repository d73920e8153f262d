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

# `cargo clippy` would check all of SP1 once more. As the compiler of this package alone, clippy takes what the build has left of it.
lint() {
	RUSTC_WORKSPACE_WRAPPER=clippy-driver CLIPPY_ARGS=-Dwarnings \
		cargo build --locked --release -j "${JOBS:-2}" -p runner-core --all-targets --config profile.release.package.runner-core.opt-level=0 "$@"
}

if [ "$what" != test ]; then
	cargo fmt --all --check
	lint
	lint --features safe,vkey
fi
if [ "$what" != lint ]; then
	cargo test --locked --release -j "${JOBS:-2}" -p runner-core
	cargo test --locked --release -j "${JOBS:-2}" -p runner-core --features safe,vkey
fi
