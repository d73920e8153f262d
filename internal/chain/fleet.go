package chain

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"github.com/assay-network/assay/bindings/batchdesk"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/protocol"
)

// Parts of the evidence of a proven quote, see IBatchDesk, and of the quote in it, see QuoteLib.
const (
	evidenceLevels  = 2
	evidenceMachine = 28
	evidenceQuote   = 88
	// knownTail is what follows header and body when the key is known: that key and the digest of the quoting enclave's report.
	knownTail = 64 + 32

	quoteHeader      = 48
	quoteUserData    = 28
	quoteDescription = 6
	sgxReportData    = 320
	tdRTMR3          = 472
	tdReportData     = 520
	reportDataSize   = 64
)

// fleets puts statements over quotes of known keys into as few fleets as their order allows: a proof is of them in just that order.
func fleets(items []BatchItem) ([]batchdesk.Fleet, error) {
	var all []batchdesk.Fleet
	for i, item := range items {
		one, err := fleetOf(item)
		if err != nil {
			return nil, fmt.Errorf("item %d: %w", i, err)
		}
		if last := len(all) - 1; last >= 0 && all[last].Levels == one.Levels && bytes.Equal(all[last].Quote, one.Quote) {
			all[last].Members = append(all[last].Members, one.Members...)
			continue
		}
		all = append(all, one)
	}
	return all, nil
}

// FleetKey is the same for evidence of known keys whose items can be in one fleet; empty for what is no such evidence.
func FleetKey(evidence []byte) string {
	fleet, _, err := commonOf(evidence)
	if err != nil {
		return ""
	}
	return string(fleet.Levels[:]) + string(fleet.Quote)
}

// fleetOf is a fleet of one.
func fleetOf(item BatchItem) (batchdesk.Fleet, error) {
	fleet, own, err := commonOf(item.Evidence)
	if err != nil {
		return batchdesk.Fleet{}, err
	}
	statement, err := memberStatement(item.Statement)
	if err != nil {
		return batchdesk.Fleet{}, err
	}
	fleet.Members = slices.Concat(own.machine, statement, own.rtmr3)
	return fleet, nil
}

// ownParts is what evidence has for itself.
type ownParts struct{ machine, rtmr3 []byte }

// commonOf takes evidence of a known key apart into what a fleet has in common and what is its own.
func commonOf(evidence []byte) (batchdesk.Fleet, ownParts, error) {
	if len(evidence) < evidenceQuote+quoteHeader+quoteDescription+knownTail {
		return batchdesk.Fleet{}, ownParts{}, fmt.Errorf("%w: evidence of %d bytes", ErrNotKnown, len(evidence))
	}
	signed, tail := evidence[evidenceQuote:len(evidence)-knownTail], evidence[len(evidence)-knownTail:]
	rtmr3, reportData, length := layout(signed)
	if len(signed) != length {
		return batchdesk.Fleet{}, ownParts{}, fmt.Errorf("%w: header and body of %d bytes, want %d", ErrNotKnown, len(signed), length)
	}
	fleet := batchdesk.Fleet{
		Levels: [evidenceMachine - evidenceLevels]byte(evidence[evidenceLevels:]), Quote: slices.Clone(signed),
	}
	// What is each member's own counts for nothing in what they have in common.
	clear(fleet.Quote[quoteUserData:quoteHeader])
	clear(fleet.Quote[rtmr3 : reportData+reportDataSize])
	machine := slices.Concat(evidence[evidenceMachine:evidenceQuote], tail, signed[quoteUserData:quoteHeader])
	return fleet, ownParts{machine: machine, rtmr3: signed[rtmr3:reportData]}, nil
}

// layout tells where RTMR3 and report data begin in header and body, the same place where there is no RTMR3, and how long both are.
func layout(signed []byte) (rtmr3, reportData, length int) {
	body := quoteHeader
	size := parse.TDReport10Size
	sgx := binary.LittleEndian.Uint32(signed[4:]) == 0
	if sgx {
		size = parse.EnclaveReportSize
	}
	if binary.LittleEndian.Uint16(signed) >= 5 {
		body += quoteDescription
		size = max(size, int(min(binary.LittleEndian.Uint32(signed[quoteHeader+2:]), math.MaxUint16)))
	}
	if sgx {
		return body + sgxReportData, body + sgxReportData, body + size
	}
	return body + tdRTMR3, body + tdReportData, body + size
}

// memberStatement writes a statement as FleetLib reads it, without the reference block's hash, which the chain knows.
func memberStatement(s protocol.EnclaveStatement) ([]byte, error) {
	if s.Sequence >= 1<<24 || s.RefBlock >= 1<<40 || s.Capacity.Sign() < 0 || s.Capacity.BitLen() > 128 {
		return nil, fmt.Errorf("%w: sequence %d, reference block %d or capacity %#x is out of range", ErrNotKnown, s.Sequence,
			s.RefBlock, s.Capacity)
	}
	var number [8]byte
	out := slices.Concat(s.Operator[:], s.Signer[:])
	binary.BigEndian.PutUint64(number[:], s.Sequence)
	out = append(out, number[5:]...)
	binary.BigEndian.PutUint64(number[:], s.RefBlock)
	out = append(out, number[3:]...)
	out = append(out, s.Capacity.FillBytes(make([]byte, 16))...)
	return slices.Concat(out, s.PeerID[:], s.EncryptionKey[:]), nil
}
