package jobs

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
)

// Bounds of the market, told here before anything is uploaded.
const (
	maxReplicas    = 7
	maxReserveBps  = 5000
	maxLargeResult = 98_304
	maxCallbackGas = 1_000_000
	// distinctAll asks for different platforms and operators: the market takes nothing less.
	distinctAll = 3
)

// readAssurance reads what is to vouch for the result.
func readAssurance(cctx *cli.Context) (protocol.Assurance, error) {
	window, err := wholeSeconds("window", cctx.Duration("window"))
	if err != nil {
		return protocol.Assurance{}, err
	}
	size := cctx.Uint("max-result-bytes")
	if quorum := cctx.String("quorum"); quorum != "" {
		if size > chain.MaxResultBytes {
			return protocol.Assurance{}, service.UsageError(fmt.Errorf(
				"--quorum: results of several machines are at most %d bytes, not %d", chain.MaxResultBytes, size))
		}
		return readQuorum(quorum, window)
	}
	if size <= chain.MaxResultBytes {
		return protocol.Assurance{Mode: protocol.ModeTee}, nil
	}
	reserve := cctx.Uint("reserve")
	switch {
	case size > maxLargeResult:
		return protocol.Assurance{}, service.UsageError(fmt.Errorf("--max-result-bytes: at most %d", maxLargeResult))
	case reserve == 0 || reserve > maxReserveBps:
		return protocol.Assurance{}, service.UsageError(fmt.Errorf("--reserve: from 1 to %d basis points", maxReserveBps))
	}
	return protocol.Assurance{Mode: protocol.ModeTee, ReserveBps: uint16(reserve), Window: window}, nil
}

// readQuorum reads K/N.
func readQuorum(text string, window uint32) (protocol.Assurance, error) {
	left, right, found := strings.Cut(text, "/")
	k, errK := strconv.ParseUint(left, 10, 8)
	n, errN := strconv.ParseUint(right, 10, 8)
	if !found || errors.Join(errK, errN) != nil || n < 2 || n > maxReplicas || k < 1 || k > n {
		return protocol.Assurance{}, service.UsageError(fmt.Errorf(
			"--quorum: %q is not K/N with 1 to N equal answers of 2 to %d machines, such as 2/3", text, maxReplicas))
	}
	return protocol.Assurance{
		Mode: protocol.ModeTeeQuorum, Threshold: uint8(k), Replicas: uint8(n), Distinct: distinctAll, Window: window,
	}, nil
}

// readCallback reads whom to tell.
func readCallback(cctx *cli.Context) (protocol.Callback, error) {
	text, gas := cctx.String("callback"), cctx.Uint("callback-gas")
	switch {
	case text == "":
		return protocol.Callback{}, nil
	case !common.IsHexAddress(text):
		return protocol.Callback{}, service.UsageError(fmt.Errorf("--callback: %q is no address", text))
	case gas == 0 || gas > maxCallbackGas:
		return protocol.Callback{}, service.UsageError(fmt.Errorf("--callback-gas: from 1 to %d", maxCallbackGas))
	}
	return protocol.Callback{Target: common.HexToAddress(text), GasLimit: uint32(gas)}, nil
}
