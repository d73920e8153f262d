#!/bin/sh
# Fails, showing the difference, if a file under the given paths differs from what is committed, or is not committed.
set -eu

[ $# -gt 0 ] || {
	echo "usage: tools/clean-diff.sh PATH..." >&2
	exit 2
}
git --no-pager diff --exit-code HEAD -- "$@" || {
	echo "out of date: commit what was just generated, or find out why it changed" >&2
	exit 1
}
untracked=$(git ls-files --others --exclude-standard -- "$@")
[ -z "$untracked" ] || {
	echo "generated but not committed:" >&2
	echo "$untracked" >&2
	exit 1
}
