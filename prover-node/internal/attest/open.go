package attest

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/google/go-configfs-tsm/configfs/linuxtsm"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/machine"
)

// Method is a way to get quotes.
type Method string

// The methods. MethodAuto is the simulated one on development chains, and anywhere else the one that the machine has.
const (
	MethodAuto    Method = "auto"
	MethodTDX     Method = "tdx"
	MethodDstack  Method = "dstack"
	MethodGramine Method = "gramine"
	MethodSim     Method = "sim"
)

// Methods returns every method.
func Methods() []Method {
	return []Method{MethodAuto, MethodTDX, MethodDstack, MethodGramine, MethodSim}
}

// ParseMethod reads a method's name.
func ParseMethod(name string) (Method, error) {
	if slices.Contains(Methods(), Method(name)) {
		return Method(name), nil
	}
	names := make([]string, len(Methods()))
	for i, method := range Methods() {
		names[i] = string(method)
	}
	return "", fmt.Errorf("%q is none; there are %s", name, strings.Join(names, ", "))
}

// Config says which provider is wanted, and where it is.
type Config struct {
	Method Method
	// Places are where the machine's interfaces are.
	Places machine.Places
	Sim    SimConfig
}

// Open makes the provider that is wanted. It refuses the simulated one where only real ones count; what is missing of a
// real one shows with the first quote, or before by [machine.Diagnose].
func Open(config Config, chainID *big.Int, system machine.System) (Provider, error) {
	method := config.Method
	if method == MethodAuto {
		method = MethodSim
		if !chain.IsDevelopmentChain(chainID) {
			diagnosis := machine.Diagnose(system, config.Places)
			if diagnosis.Best == "" {
				return nil, fmt.Errorf("%w: this machine has none: prover-node doctor says what is missing for each", ErrProvider)
			}
			method = Method(diagnosis.Best)
		}
	}
	switch method {
	case MethodTDX:
		client, err := linuxtsm.MakeClient()
		if err != nil {
			return nil, fmt.Errorf("%w %s: %w: prover-node doctor says what is missing", ErrProvider, method, err)
		}
		return NewTDX(client), nil
	case MethodDstack:
		endpoint, found := config.Places.Socket(system)
		if !found {
			return nil, fmt.Errorf("%w %s: there is no socket at %s: prover-node doctor says what is missing", ErrProvider,
				method, endpoint)
		}
		return NewDstack(endpoint), nil
	case MethodGramine:
		return NewGramine(Dir(config.Places.GramineDir())), nil
	default:
		return NewSim(config.Sim, chainID)
	}
}
