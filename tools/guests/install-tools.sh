#!/bin/sh
# Installs what tools/guests/build.sh needs, from Debian's packages: a Rust compiler with the source of its standard
# library, and the LLVM linker. They live in /usr/bin beside a rustup toolchain, which keeps its place in PATH.
set -eu

sudo=
[ "$(id -u)" = 0 ] || sudo=sudo
$sudo apt-get update -qq
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends rustc-web cargo-web rust-web-src lld
