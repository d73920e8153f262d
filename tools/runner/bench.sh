#!/bin/sh
# Compares the driver's speed with SP1's bare executor: see tools/bench-sp1.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-${ASSAY_CACHE:-$HOME/.cache/assay}/cargo-target}
export CARGO_TARGET_DIR
"$root/tools/runner/build.sh"
mkdir -p "$root/bin"
cd "$root/prover-node/sp1-runner"
cargo build --locked --release -p runner-core --example bare
cp "$CARGO_TARGET_DIR/release/examples/bare" "$root/bin/sp1-bare-native"
cargo build --locked --release -p runner-core --features safe,vkey --example bare
cp "$CARGO_TARGET_DIR/release/examples/bare" "$root/bin/sp1-bare-safe"
cd "$root"
go run ./tools/bench-sp1 -bare-safe bin/sp1-bare-safe -bare-native bin/sp1-bare-native "$@"
