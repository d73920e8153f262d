package main

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/dcap-zk/prover"
)

// compiler compiles the circuit that a command is about.
type compiler func(*cli.Context) (*prover.Circuit, error)

// ceremonyStatus is what the commands of a ceremony print.
type ceremonyStatus struct {
	// Phase is the one that the ceremony is in.
	Phase int `json:"phase"`
	// Contributions to each phase, all of them checked.
	Contributions [2]int `json:"contributions"`
}

func ceremonyCommand(compile compiler) *cli.Command {
	return &cli.Command{
		Name:  "ceremony",
		Usage: "make keys by several parties, who could forge proofs only all together",
		Description: "A directory goes from party to party. Each adds to it with contribute, and forgets what it added by doing so.\n" +
			"When all have, seal ends the first phase with a beacon: something public that nobody knew before, such as the hash of a\n" +
			"block yet to come. All contribute again, and a second seal with another beacon makes the keys. Every step checks what\n" +
			"came before; anybody can check and seal again and must come to the same keys. It takes gnark's time: for one quote\n" +
			"some hours of one core for every party.",
		Subcommands: []*cli.Command{
			{Name: "init", Usage: "begin a ceremony for the circuit in a directory", ArgsUsage: "DIR", Action: ceremonyAction(compile, ceremonyInit)},
			{Name: "contribute", Usage: "check what is there and add to it", ArgsUsage: "DIR", Action: ceremonyAction(compile, ceremonyContribute)},
			{Name: "verify", Usage: "check every contribution", ArgsUsage: "DIR", Action: ceremonyAction(compile, ceremonyVerify)},
			{
				Name: "seal", Usage: "end the phase; the second with keys, whose manifest is printed", ArgsUsage: "DIR",
				Flags:  []cli.Flag{&cli.StringFlag{Name: "beacon", Usage: "`HEX` that nobody knew before the phase's last contribution"}},
				Action: ceremonyAction(compile, ceremonySeal),
			},
		},
	}
}

// ceremonyStep does something to a ceremony and returns what to print.
type ceremonyStep func(c *cli.Context, compiled *prover.Circuit, dir string) (any, error)

// ceremonyAction looks at the arguments before anything costly is done.
func ceremonyAction(compile compiler, step ceremonyStep) cli.ActionFunc {
	return func(c *cli.Context) error {
		if c.NArg() != 1 {
			return fmt.Errorf("%w: %s takes one directory", errUsage, c.Command.Name)
		}
		compiled, err := compile(c)
		if err != nil {
			return err
		}
		result, err := step(c, compiled, c.Args().First())
		if err != nil {
			return err
		}
		return printJSON(c, result)
	}
}

func ceremonyInit(_ *cli.Context, compiled *prover.Circuit, dir string) (any, error) {
	y, err := prover.NewCeremony(compiled, dir)
	if err != nil {
		return nil, err
	}
	return ceremonyStatus{Phase: y.Phase()}, nil
}

func ceremonyContribute(_ *cli.Context, compiled *prover.Circuit, dir string) (any, error) {
	y, err := prover.OpenCeremony(compiled, dir)
	if err != nil {
		return nil, err
	}
	path, err := y.Contribute()
	if err != nil {
		return nil, err
	}
	return struct {
		Phase        int    `json:"phase"`
		Contribution string `json:"contribution"`
	}{y.Phase(), path}, nil
}

func ceremonyVerify(_ *cli.Context, compiled *prover.Circuit, dir string) (any, error) {
	y, err := prover.OpenCeremony(compiled, dir)
	if err != nil {
		return nil, err
	}
	first, second, err := y.Verify()
	return ceremonyStatus{Phase: y.Phase(), Contributions: [2]int{first, second}}, err
}

func ceremonySeal(c *cli.Context, compiled *prover.Circuit, dir string) (any, error) {
	beacon, err := hex.DecodeString(strings.TrimPrefix(c.String("beacon"), "0x"))
	const least = 16
	if err != nil || len(beacon) < least {
		return nil, fmt.Errorf("%w: --beacon %q: want at least %d bytes in hex", errUsage, c.String("beacon"), least)
	}
	y, err := prover.OpenCeremony(compiled, dir)
	if err != nil {
		return nil, err
	}
	if y.Phase() == 1 {
		if err := y.EndFirst(beacon); err != nil {
			return nil, err
		}
		return ceremonyStatus{Phase: y.Phase()}, nil
	}
	keys, err := y.Seal(beacon, c.String("keys"))
	if err != nil {
		return nil, err
	}
	return keys.Manifest, nil
}
