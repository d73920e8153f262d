#!/bin/bash
# Runs one failing test under each test runner, started as the Makefile starts it, and demands that the runner says so by
# its exit status and by naming the test. Then one passing test each: a runner that always fails proves nothing.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
forge=$(tools/native forge)
broken=0

# expect NAME WANTED PATTERN COMMAND...: WANTED is pass or fail; PATTERN must be in the output.
expect() {
	local name=$1 wanted=$2 pattern=$3 status=0
	shift 3
	"$@" >"$scratch/log" 2>&1 </dev/null || status=$?
	local got=pass
	[ "$status" -eq 0 ] || got=fail
	if [ "$got" = "$wanted" ] && grep -q -- "$pattern" "$scratch/log"; then
		printf 'ok    %-6s a %sing test exits %s\n' "$name" "$wanted" "$status"
		return
	fi
	printf 'WRONG %-6s a test that must %s exited %s; its output:\n' "$name" "$wanted" "$status"
	sed 's/^/      /' "$scratch/log"
	broken=1
}

# Copied out, so that nothing of them can be picked up by the real test runs, and with what the real ones are built with.
cp -r tools/selftest/forge tools/selftest/go tools/selftest/rust "$scratch/"
cp foundry.toml "$scratch/forge/"
mkdir -p "$scratch/forge/tools"
cp -r tools/solc "$scratch/forge/tools/"
ln -s "$root/node_modules" "$scratch/forge/node_modules"

run_forge() { (cd "$scratch/forge" && "$forge" test --match-test "$1"); }
run_go() { (cd "$scratch/go" && go test -race -run "^$1\$" ./...); }
run_rust() { (cd "$scratch/rust" && CARGO_TARGET_DIR=$scratch/target cargo test --offline "$1"); }

expect forge fail 'FAIL.*test_Selftest_Fails' run_forge test_Selftest_Fails
expect forge pass 'PASS.*test_Selftest_Passes' run_forge test_Selftest_Passes
expect go fail 'FAIL: TestSelftestFails' run_go TestSelftestFails
expect go pass '^ok' run_go TestSelftestPasses
expect rust fail 'selftest_fails ... FAILED' run_rust selftest_fails
expect rust pass 'selftest_passes ... ok' run_rust selftest_passes
exit "$broken"
