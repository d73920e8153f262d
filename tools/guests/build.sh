#!/bin/sh
# Rebuilds the example guest programs from source and checks that they still compute the golden public values.
#
#   tools/guests/build.sh            build into the cache and check against examples/golden.json
#   tools/guests/build.sh --install  also replace examples/elf/*.elf; run tools/gen-golden afterwards
#
# The committed ELFs are the programs: a rebuild gives the same public values but, with another compiler, other bytes and
# therefore another verifying key.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
target=riscv64im-succinct-zkvm-elf
cache=${ASSAY_CACHE:-$HOME/.cache/assay}
programs="fibonacci sha2-chain transfers"
image_base=2013265920 # 0x78000000: SP1 keeps everything below for the stack

# Debian's compiler, because its sources of the standard library are packaged too.
rustc=${GUEST_RUSTC:-/usr/bin/rustc}
cargo=${GUEST_CARGO:-/usr/bin/cargo}
for tool in "$rustc" "$cargo" ld.lld; do
	command -v "$tool" >/dev/null || {
		echo "$tool is missing: run tools/guests/install-tools.sh" >&2
		exit 1
	}
done
sysroot=$("$rustc" --print sysroot)
[ -e "$sysroot/lib/rustlib/src/rust/library/Cargo.lock" ] || {
	echo "the standard library's source is missing: run tools/guests/install-tools.sh" >&2
	exit 1
}

# Paths of this machine must not reach the ELF, or its bytes would depend on who built it.
sep=$(printf '\037')
flags="-Cpasses=lower-atomic${sep}-Clink-arg=--image-base=$image_base${sep}-Cpanic=abort"
flags="$flags${sep}--cfg${sep}getrandom_backend=\"custom\""
flags="$flags${sep}-Cllvm-args=-misched-prera-direction=bottomup"
flags="$flags${sep}-Cllvm-args=-misched-postra-direction=bottomup"
flags="$flags${sep}--remap-path-prefix=$root/examples/programs=/programs"
(cd "$root/examples/programs" && "$cargo" fetch --locked --quiet)
for registry in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
	flags="$flags${sep}--remap-path-prefix=$registry=/crates"
done
flags="$flags${sep}--remap-path-prefix=$(realpath "$sysroot/lib/rustlib/src/rust")=/rust"

cd "$root/examples/programs"
env RUSTC="$rustc" RUSTC_BOOTSTRAP=1 CARGO_ENCODED_RUSTFLAGS="$flags" CARGO_TARGET_DIR="$cache/guest-target" \
	nice -n 10 "$cargo" build --locked --release -j "${JOBS:-2}" --target "$root/tools/guests/$target.json" \
	-Zjson-target-spec -Zbuild-std=core,alloc,std,panic_abort -Zbuild-std-features=compiler-builtins-mem

built=$cache/guest-target/$target/release
out=$cache/guest-elf
mkdir -p "$out"
for program in $programs; do
	install -m 644 "$built/$program" "$out/$program.elf"
	if [ "${1:-}" = --install ]; then
		mkdir -p "$root/examples/elf"
		install -m 644 "$built/$program" "$root/examples/elf/$program.elf"
	fi
done
[ "${1:-}" = --install ] && exit 0

cd "$root"
ASSAY_GUEST_ELF_DIR=$out go test -count=1 -run '^TestRebuiltProgramsComputeGoldenValues$' ./examples
