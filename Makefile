# Everything runs through here: `make help` lists it. Tools come from the locks (npm, Go, Cargo); builds of Rust live in
# $(ASSAY_CACHE), outside the tree, so that a second checkout is quick.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

ASSAY_CACHE ?= $(HOME)/.cache/assay
export ASSAY_CACHE
export CARGO_TARGET_DIR ?= $(ASSAY_CACHE)/cargo-target

# The native binaries from the package lock, never a launcher that drops exit statuses. See tools/native.
FOUNDRY := $(CURDIR)/node_modules/@foundry-rs
export FORGE := $(FOUNDRY)/forge-linux-amd64/bin/forge
export ANVIL := $(FOUNDRY)/anvil-linux-amd64/bin/anvil
export CAST := $(FOUNDRY)/cast-linux-amd64/bin/cast
GOTOOL := go tool -modfile=tools/tools.mod

NODE_MODULES := node_modules/.package-lock.json
RUNNERS := bin/sp1-runner bin/sp1-runner-native
RUST_SOURCES := $(shell find prover-node/sp1-runner tools/runner -type f -not -path '*/target/*' 2>/dev/null)
# Programs whose directory carries their name; simtee's does not.
GO_MAINS := ./cli/cmd/assay ./keeper/cmd/keeper ./prover-node/cmd/prover-node \
	./scheduler-oracle/cmd/scheduler-oracle ./dcap-zk/cmd/dcap-zk ./batch-prover/cmd/batch-prover ./tools/gen-scores
GO_FORMATTED = $(shell git ls-files --cached --others --exclude-standard '*.go' ':!:bindings')
RUN := $(MAKE) --no-print-directory
# Two targets at once: one that waits most of the time, and one that does not.
RUN_BOTH := $(RUN) -j2
# Circuits and generators are the work of one goroutine, and up to ten times slower under the race detector; e2e runs programs, which
# are built without.
RACED := $$(go list ./... | grep -vE '^github.com/assay-network/assay/(e2e|dcap-zk|tools)')
# Not watched by it: the EVM of the simulated chain, which no program of ours runs.
RACE := -race -gcflags=github.com/ethereum/go-ethereum/core/vm=-race=false

.PHONY: help
help: ## This list
	@grep -hE '^[a-z][a-z0-9-]*:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

##@ Building

.PHONY: deps
deps: $(NODE_MODULES) ## Fetch everything that later steps need
	go mod download
	go mod download -modfile=tools/tools.mod
	cd prover-node/sp1-runner && cargo fetch --locked --quiet

# npm writes this file last, so it stands for a finished installation of this lock.
$(NODE_MODULES): package-lock.json package.json .npmrc
	npm ci --no-progress
	@touch $@

.PHONY: build
build: go-programs $(RUNNERS) ## Build every program into bin/

.PHONY: go-programs
go-programs:
	@mkdir -p bin
	go build -o bin/ $(GO_MAINS)
	go build -o bin/simtee ./tools/simtee-fixtures

.PHONY: runner
runner: $(RUNNERS) ## Build the SP1 runners (the first time takes some ten minutes)

$(RUNNERS) &: $(RUST_SOURCES)
	tools/runner/build.sh
	@touch $(RUNNERS)

.PHONY: contracts
contracts: $(NODE_MODULES) ## Compile the contracts
	$(FORGE) build --skip test

.PHONY: deployable
deployable: $(NODE_MODULES) ## Compile what a deployment takes; deploying does so, too, and says less
	tools/deploy/forge.sh build contracts/script/Deploy.s.sol

##@ Running

.PHONY: demo
demo: build deployable ## Run a market through two jobs; DEMO_FAULT=wrong-result makes nodes cheat, DEMO=tcb-recovery drops one; ATTEST=zk registers all under one proof
	bin/assay devnet demo $(if $(ATTEST),--attest $(ATTEST)) $(if $(DEMO),--scenario $(DEMO)) $(if $(DEMO_FAULT),--fault $(DEMO_FAULT))

.PHONY: devnet
devnet: build deployable ## The demo's network, left running; the state of the last one is thrown away
	rm -rf .devnet
	bin/assay devnet up

##@ Testing

.PHONY: test
test: ## Every test: contracts, Go, Rust, and the whole system on real programs
	$(RUN) build contracts deployable
	$(RUN) test-forge
	$(RUN) test-go
	$(RUN) test-rust
	$(RUN_BOTH) test-norace e2e

.PHONY: test-forge
test-forge: go-programs $(NODE_MODULES) ## Contract tests
	tools/invariant/tally $(FORGE) test --gas-snapshot-emit false

.PHONY: test-go
test-go: build contracts ## Go tests with the race detector
	go test $(RACE) -vet=all -p 3 -timeout 20m $(RACED)

.PHONY: test-norace
test-norace: build contracts ## Tests of the circuits and the generators, without the race detector
	go test -vet=all -timeout 20m ./dcap-zk/... ./tools/...

.PHONY: test-rust
test-rust: ## Tests of the SP1 runner
	tools/runner/check.sh test

.PHONY: e2e
e2e: build deployable ## Real programs against a real chain
	go test -count=1 -vet=all -timeout 30m -parallel 6 ./e2e/...

.PHONY: selftest-gate
selftest-gate: $(NODE_MODULES) ## Prove that a failing test fails its runner
	tools/selftest/run.sh
	node --test tools/solc/*.test.mjs
	python3 -m unittest discover -s tools/mutants -p "*_test.py"
	python3 -m unittest discover -s tools/lint -p "*_test.py"
	python3 -m unittest discover -s tools/invariant -p "*_test.py"

.PHONY: invariant-deep
invariant-deep: go-programs $(NODE_MODULES) ## The market's invariants with ever other seeds; INVARIANT_FLAGS="--minutes 60 --resume" bounds it
	tools/invariant/deep $(INVARIANT_FLAGS)

.PHONY: mutants
mutants: go-programs $(NODE_MODULES) ## Break the contracts one line at a time; a test must notice each
	tools/mutants/run

.PHONY: dcap-oracle
dcap-oracle: $(NODE_MODULES) ## Compare our verdicts on some 8,000 simulated quotes with those of other verifiers; takes five minutes
	DCAP_ORACLE_FULL=1 go test -count=1 -v -run TestSimulated -timeout 20m ./tools/dcap-oracle

.PHONY: attest-hw
attest-hw: ## Have this machine's TDX, dstack or SGX make quotes, and Intel judge them (asks Intel's service; skips without hardware)
	ATTEST_HW=1 go test -count=1 -v -run '^TestHardware$$' ./prover-node/internal/doctor

# Keys of the batch circuit outlive the checkout; they are made anew when the circuit changes.
DCAP_ZK_KEYS ?= $(ASSAY_CACHE)/dcap-zk

.PHONY: dcap-zk-prove
dcap-zk-prove: $(NODE_MODULES) ## Prove an Intel-signed quote in zero knowledge, verify it in Go and in the EVM; a minute more the first time
	DCAP_ZK_KEYS=$(DCAP_ZK_KEYS) go test -count=1 -v -run TestIntelQuote -timeout 60m ./dcap-zk/prover

.PHONY: dcap-zk-batch
dcap-zk-batch: $(NODE_MODULES) ## The same for four simulated quotes in one proof; some six CPU-minutes and 6 GB the first time
	DCAP_ZK_KEYS=$(DCAP_ZK_KEYS) go test -count=1 -v -run 'TestSimulatedBatch/^4$$' -timeout 120m ./dcap-zk/prover

.PHONY: batch-proofs
batch-proofs: ## Record the proofs of the contract tests anew where their statements changed; an hour the first time, 6 GB
	go run ./tools/gen-batch --prove $(DCAP_ZK_KEYS)

# With gnark's tag debug constraints know where they come from, which the count for each assertion needs.
.PHONY: dcap-zk-full
dcap-zk-full: ## Compare circuit and direct path on 200 quotes and the samples, count what each assertion rejects, compile the large circuits
	DCAP_ZK_FULL=1 go test -count=1 -v -run 'TestDifferential|TestCollected' -timeout 60m ./dcap-zk/witness
	DCAP_ZK_LABELS=1 go test -count=1 -v -tags debug -run TestCorruptedSolution -timeout 60m ./dcap-zk/circuit
	DCAP_ZK_LARGE=1 go test -count=1 -v -run TestCounts -timeout 60m ./dcap-zk/stats

.PHONY: dcap-zk-stats
dcap-zk-stats: ## Write down the sizes of the circuits, after a change that was meant to change them; 9 GB
	DCAP_ZK_UPDATE=1 DCAP_ZK_LARGE=1 go test -count=1 -run TestCounts -timeout 60m ./dcap-zk/stats

.PHONY: mutants-circuit
mutants-circuit: ## Take the batch circuit's assertions out one at a time; a test must notice each
	go run ./tools/mutants-circuit

# As `make bench-dcap-zk BENCH="--keys DIR"` it takes the keys that there are and measures no setup; with --large it compiles the
# circuit for sixteen too, with --write it puts the tables into the document.
BENCH ?=
.PHONY: bench-dcap-zk
bench-dcap-zk: go-programs ## Measure proofs of one quote and of four, setup included (five minutes, 6 GB): constraints, time, memory, sizes, calldata, gas
	go run ./tools/bench-dcap-zk $(BENCH)

# How long each parser is fuzzed, and by how many workers.
export FUZZ_TIME ?= 10s
.PHONY: fuzz
fuzz: go-programs $(NODE_MODULES) ## Fuzz every parser, those in Go and the contracts' readers, for FUZZ_TIME each (10s)
	tools/fuzz/run

##@ Generated files

.PHONY: gen
gen: go-programs contracts ## Regenerate bindings, ABI and storage snapshots, vectors and fixtures
	go run ./tools/bindgen
	go run ./tools/abi
	go run ./tools/gen-vectors
	go run ./tools/gen-batch
	go run ./tools/gen-scores
	tools/deploy/forge.sh script contracts/test/vectors/WriteScores.s.sol > /dev/null
	bin/simtee fixtures --out contracts/test/fixtures

.PHONY: gen-check
gen-check: gen ## Fail if a generated file is not what its source gives
	tools/clean-diff.sh bindings contracts/abi contracts/test/vectors contracts/test/fixtures

.PHONY: snapshot
snapshot: go-programs $(NODE_MODULES) ## Measure gas anew, each call as a transaction of its own
	rm -f contracts/snapshots/*.json
	$(FORGE) test --match-test '^test_Gas_'

.PHONY: snapshot-check
snapshot-check: snapshot ## Fail if a figure changed, is missing, or passed its ceiling
	$(RUN) budgets
	tools/clean-diff.sh contracts/snapshots

.PHONY: budgets
budgets: ## Compare the gas figures with contracts/budgets.json
	go run ./tools/snapshots

##@ Quality

.PHONY: lint
lint: lint-go lint-solidity lint-rust ## Formatters, vet, linters

# Vetted as the tests are built, which have done most of it: building for it alone takes longer than vetting.
.PHONY: lint-go
lint-go:
	@unformatted=$$($(GOTOOL) gofumpt -l $(GO_FORMATTED)); \
	[ -z "$$unformatted" ] || { echo "not formatted (make fmt):"; echo "$$unformatted"; exit 1; }
	go vet $(RACE) $(RACED)
	go vet ./dcap-zk/... ./e2e/... ./tools/...
	$(GOTOOL) staticcheck $$(go list ./... | grep -v '/bindings/')
	go test ./tools/arch

# forge lint leaves artifacts without bytecode behind, which a later build takes for its own: it gets a place apart.
.PHONY: lint-solidity
lint-solidity: $(NODE_MODULES)
	$(FORGE) fmt --check contracts
	FOUNDRY_OUT=contracts/cache/lint/out FOUNDRY_CACHE_PATH=contracts/cache/lint \
		$(FORGE) lint --deny warnings contracts/src contracts/script
	node_modules/.bin/solhint --disc --max-warnings 0 'contracts/src/**/*.sol' 'contracts/script/**/*.sol'
	tools/lint/named-tests
	tools/mutants/run --list > /dev/null

.PHONY: lint-rust
lint-rust:
	tools/runner/check.sh lint

.PHONY: fmt
fmt: $(NODE_MODULES) ## Format Go, Solidity and Rust
	$(GOTOOL) gofumpt -w $(GO_FORMATTED)
	$(FORGE) fmt contracts
	cd prover-node/sp1-runner && cargo fmt

.PHONY: symbolic
symbolic: $(NODE_MODULES) ## Prove the arithmetic for every input, and refute wrong twins of it (installs halmos into the cache)
	tools/symbolic/run

.PHONY: slither
slither: $(NODE_MODULES) ## Static analysis of the contracts (installs slither into the cache)
	tools/lint/slither.sh

.PHONY: check
check: ## What the gate runs
	.ci/run

##@ Measuring

.PHONY: bench-sp1
bench-sp1: build ## What the driver costs over the bare SP1 executor
	tools/runner/bench.sh

.PHONY: bench-scheduler
bench-scheduler: ## Our scheduler beside Nomad's (its first build takes minutes), into docs/bench/scheduler.md
	@mkdir -p bin docs/bench
	cd tools/bench-scheduler && go build -o ../../bin/bench-scheduler .
	bin/bench-scheduler > bin/scheduler.md
	mv bin/scheduler.md docs/bench/scheduler.md

.PHONY: bench-gas
bench-gas: ## What the market's calls cost beside Boundless's, from the snapshots into docs/bench/gas.md
	@mkdir -p bin docs/bench
	go run ./tools/bench-gas > bin/gas.md
	mv bin/gas.md docs/bench/gas.md

.PHONY: bench-market
bench-market: build deployable ## Hundreds of jobs through the real programs under faults (some ten minutes), into docs/bench/market.md
	@mkdir -p docs/bench
	go run ./tools/bench-market > bin/market.md
	mv bin/market.md docs/bench/market.md

##@ Guests

.PHONY: guests
guests: build ## Rebuild the example programs from source and compare with their golden values
	tools/guests/install-tools.sh
	tools/guests/build.sh

.PHONY: clean
clean: ## Remove what was built in the tree; caches outside stay
	rm -rf bin contracts/out contracts/cache .devnet
