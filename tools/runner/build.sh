#!/bin/sh
# Builds both SP1 runners into bin/. Quick when nothing changed; the first build compiles SP1 (about ten minutes on two
# cores) into a cache outside the tree, which further checkouts share.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-${ASSAY_CACHE:-$HOME/.cache/assay}/cargo-target}
export CARGO_TARGET_DIR
command -v cargo >/dev/null || {
	echo "cargo is missing: install Rust 1.91 or newer with rustup" >&2
	exit 1
}

# Two invocations: the executor is chosen by a feature, and features of packages built together would be merged.
cd "$root/prover-node/sp1-runner"
mkdir -p "$root/bin"
packages="sp1-runner sp1-runner-native"
if [ "$(uname -sm)" != "Linux x86_64" ]; then
	echo "the native executor exists for Linux on x86-64 only: building the safe runner alone" >&2
	packages=sp1-runner
fi
for package in $packages; do
	cargo build --locked --release -j "${JOBS:-2}" -p "$package"
	# Renamed into place, because a node may be running the old one.
	if ! cmp -s "$CARGO_TARGET_DIR/release/$package" "$root/bin/$package"; then
		cp "$CARGO_TARGET_DIR/release/$package" "$root/bin/.$package.new"
		mv "$root/bin/.$package.new" "$root/bin/$package"
	fi
	# Newer than its sources also when the bytes stayed the same, for make.
	touch "$root/bin/$package"
done
