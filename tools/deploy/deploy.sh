#!/bin/sh
# Deploys the whole system on a development chain, with a simulated platform as its root of trust.
#
#   tools/deploy/deploy.sh [--rpc-url URL] [--book FILE] [--authority-seed SEED] [--batch-keys] [-- FORGE ARGUMENTS]
#
# Defaults: http://127.0.0.1:8545, bindings/deployments/<chain id>.json, seed assay-devnet. Without forge arguments the
# first well-known key of anvil signs, which is published with anvil and worth nothing anywhere else.
# With --batch-keys the desk for batches takes proofs under development keys, which everybody can forge; for that the certificate
# of the simulated PCK CA is kept, and there are such keys for the default seed only.
# Collateral is not a part of it: a keeper with --pcs-url brings that, for example from `bin/simtee --at now serve`.
# ASSAY_COMMITTEE, ASSAY_THRESHOLD, ASSAY_TREASURY and ASSAY_CONFIG pass through to contracts/script/Deploy.s.sol.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
rpc=http://127.0.0.1:8545
book=
seed=assay-devnet
batches=
fail() {
	echo "deploy: $1" >&2
	exit "${2:-1}"
}
while [ $# -gt 0 ]; do
	case $1 in
	--rpc-url | --book | --authority-seed)
		[ $# -ge 2 ] || fail "$1 wants a value" 2
		case $1 in
		--rpc-url) rpc=$2 ;;
		--book) book=$2 ;;
		--authority-seed) seed=$2 ;;
		esac
		shift 2
		;;
	--batch-keys)
		batches=yes
		shift
		;;
	--)
		shift
		break
		;;
	*) fail "unknown argument $1: forge's own arguments come after --" 2 ;;
	esac
done

case $book in
"" | /*) ;;
*) book=$(pwd)/$book ;;
esac
[ -z "$book" ] || [ -d "$(dirname "$book")" ] || fail "no directory $(dirname "$book") for the address book"
cd "$root"
for program in simtee dcap-zk; do
	[ -x "bin/$program" ] || fail "bin/$program is missing: run make build"
done

# forge may only touch paths that foundry.toml lists; the cache is one.
mkdir -p contracts/cache bindings/deployments
anchors=$(mktemp -d contracts/cache/anchors.XXXXXX)
trap 'rm -rf "$anchors"' EXIT

bin/simtee --authority-seed "$seed" root >"$anchors/root.json"
bin/simtee --authority-seed "$seed" quote --format json >"$anchors/quote.json"
# Circuits have the CA's key built in.
if [ -n "$batches" ]; then
	[ "$seed" = assay-devnet ] || fail "--batch-keys: there are none for the CA of seed $seed" 2
	bin/dcap-zk --authority simulated-platform devkeys >"$anchors/batch_keys.json"
else
	echo '{"slots":[],"keys":[]}' >"$anchors/batch_keys.json"
fi

[ $# -gt 0 ] || set -- --private-key 0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80
[ -z "$book" ] || export ASSAY_BOOK="$anchors/book.json"
# One after the other: many creations in one block raise the base fee beyond what the waiting ones offer.
ASSAY_ANCHORS=$anchors tools/deploy/forge.sh script contracts/script/Deploy.s.sol:Deploy --rpc-url "$rpc" --broadcast --slow \
	--non-interactive "$@"
[ -z "$book" ] || mv "$anchors/book.json" "$book"
