#!/bin/sh
# Tests and lints the SP1 runner with the features of its two builds.
#
#   tools/lint/rust.sh test|lint
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-${ASSAY_CACHE:-$HOME/.cache/assay}/cargo-target}
export CARGO_TARGET_DIR
cd "$root/prover-node/sp1-runner"

# The release profile and the features of the builds themselves: SP1 is not compiled again. The executor is chosen by a
# feature, so each is a run of its own.
case ${1:-} in
test)
	cargo test --locked --release -j "${JOBS:-2}" -p runner-core -p sp1-runner --features runner-core/safe,runner-core/vkey
	cargo test --locked --release -j "${JOBS:-2}" -p runner-core -p sp1-runner-native
	;;
lint)
	cargo fmt --check
	cargo clippy --locked --release -j "${JOBS:-2}" -p runner-core -p sp1-runner --all-targets \
		--features runner-core/safe,runner-core/vkey -- -D warnings
	cargo clippy --locked --release -j "${JOBS:-2}" -p runner-core -p sp1-runner-native --all-targets -- -D warnings
	;;
*)
	echo "usage: tools/lint/rust.sh test|lint" >&2
	exit 2
	;;
esac
