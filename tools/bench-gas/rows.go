package main

// A row sets one call of ours beside one of theirs.
type row struct {
	what string
	// ours is the name of the figure in contracts/snapshots/market.json.
	ours string
	// router and before are Boundless's two versions, in gas; "-" where they have nothing like it.
	router, before string
	// theirs is which of their calls it is.
	theirs string
}

const nothing = "-"

func rows() []row {
	return []row{
		{"post, native currency, escrow taken", "postJob: eth", "46,054", "45,914", "submit: an event, no escrow"},
		{"post, ERC-20, escrow taken", "postJob: erc20", nothing, nothing, "pays in the native currency only"},
		{"post, ERC-20 by permit", "postJob: permit", nothing, nothing, ""},
		{"anchor a signed request, escrow from a deposit", "anchor", "159,442", "156,774", "lock with the prover's signature, which takes the price from the client's balance"},
		{"bid on chain", "bid", nothing, nothing, "has no bids"},
		{"assign, committee of 2 of 3", "assign", "149,434", "147,046", "lock"},
		{"assign a batch of 8, each", "assign: batch of 8, per job", nothing, nothing, "has no batch lock"},
		{"deliver and pay, 64 bytes", "deliver", "116,712", "87,293", "fulfil one locked; a root of its own makes it 160,528 and 121,966"},
		{"deliver and pay, batch of 32, each", "deliver: batch of 32, per job", "67,300", "42,000", "fulfil a batch of 32"},
		{"expire and slash", "expire", "101,892", "101,033", "slash"},
		{"cancel before assignment", "cancel", nothing, nothing, "a client cannot cancel"},
		{"withdraw a credit", "withdraw", "40,400", "40,400", "withdraw"},
	}
}
