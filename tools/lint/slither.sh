#!/bin/sh
# Runs slither over the contracts, with the settings of slither.config.json. Installs it into the cache first.
#
# slither cleans the project that it is given, so it gets a copy.
#
# Detectors that are off, and why: timestamp (a market lives on deadlines); assembly (confined to libraries that are
# fuzzed); calls-loop (committees are short); uninitialized-local (zero is what is meant); unused-return (the third part of
# tryRecover); reentrancy-events (the registries that the market calls are its own); shadowing-local (parameters of
# interfaces). What else it finds has to be in slither-accepted.json, with the reason why it is right as it is; anything new,
# and anything there that it no longer finds, fails.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
venv=${ASSAY_CACHE:-$HOME/.cache/assay}/slither
forge=$("$root/tools/native" forge)
if ! cmp -s "$root/tools/lint/requirements.txt" "$venv/requirements.txt"; then
	rm -rf "$venv"
	python3 -m venv "$venv" || {
		echo "python3 cannot make an environment: install python3-venv" >&2
		exit 1
	}
	"$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$root/tools/lint/requirements.txt"
	cp "$root/tools/lint/requirements.txt" "$venv/"
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/tools" "$scratch/contracts" "$scratch/bin"
cp -r "$root/foundry.toml" "$root/slither.config.json" "$scratch/"
cp -r "$root/contracts/src" "$scratch/contracts/"
cp -r "$root/tools/solc" "$scratch/tools/"
ln -s "$root/node_modules" "$scratch/node_modules"
# slither starts forge by its name.
ln -s "$forge" "$scratch/bin/forge"
cd "$scratch"
# Its status says how many findings there are; whether they are known is for the next program to say.
PATH=$scratch/bin:$PATH "$venv/bin/slither" . --config-file slither.config.json --json "$scratch/found.json" \
	> "$scratch/log" 2>&1 || true
[ -f "$scratch/found.json" ] || {
	tail -30 "$scratch/log" >&2
	echo "slither did not finish" >&2
	exit 2
}
"$root/tools/lint/judge-slither" "$scratch/found.json"
