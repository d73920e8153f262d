package main

import "strings"

// contract is one artifact that gets a package.
type contract struct {
	// source is the Solidity file's base name, which forge names the artifact's directory after.
	source string
	// name is the contract inside that file.
	name string
	// pkg is the Go package, the lower-case contract name if empty.
	pkg string
}

// contracts lists what gets a binding: everything deployed, and the interfaces of foreign contracts that are called.
func contracts() []contract {
	return []contract{
		{source: "JobMarket", name: "JobMarket"},
		{source: "IntakeDesk", name: "IntakeDesk"},
		{source: "AssignmentDesk", name: "AssignmentDesk"},
		{source: "SettlementDesk", name: "SettlementDesk"},
		{source: "WorkerRegistry", name: "WorkerRegistry"},
		{source: "SchedulerOracle", name: "SchedulerOracle"},
		{source: "MultiProof", name: "MultiProof"},
		{source: "AttestationRegistry", name: "AttestationRegistry"},
		{source: "CollateralStore", name: "CollateralStore"},
		{source: "P256QuoteVerifier", name: "P256QuoteVerifier"},
		{source: "BatchDesk", name: "BatchDesk"},
		{source: "AutomataView", name: "AutomataView"},
		{source: "DocumentReader", name: "DocumentReader"},
		{source: "AccessManager", name: "AccessManager"},
		{source: "DevToken", name: "DevToken"},
		{source: "IERC20Metadata", name: "IERC20Metadata", pkg: "erc20"},
		{source: "IERC20Permit", name: "IERC20Permit", pkg: "erc20permit"},
		{source: "IAutomataDcapAttestation", name: "IAutomataDcapAttestation", pkg: "automata"},
	}
}

// packageName is the Go package of the contract's binding.
func (c contract) packageName() string {
	if c.pkg != "" {
		return c.pkg
	}
	return strings.ToLower(c.name)
}
