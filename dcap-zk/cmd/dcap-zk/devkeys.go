package main

import (
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/dcap-zk/devkeys"
	"github.com/assay-network/assay/dcap-zk/prover"
)

// packedKeys is verifying keys as contracts take them, one for each number of slots.
type packedKeys struct {
	Slots []int        `json:"slots"`
	Keys  []prover.Hex `json:"keys"`
}

func devkeysCommand() *cli.Command {
	return &cli.Command{
		Name:  "devkeys",
		Usage: "print the development verifying keys of the authority that come with this program, for deployments",
		Description: "Packed, with the slots of each. Everybody can forge proofs under them; setup makes the proving keys that fit.\n" +
			"Of an authority that there are none for, empty lists.",
		Action: func(c *cli.Context) error {
			authority, err := authorityOf(c)
			if err != nil {
				return err
			}
			names, err := devkeys.Names()
			if err != nil {
				return err
			}
			out := packedKeys{Slots: []int{}, Keys: []prover.Hex{}}
			for _, name := range names {
				if !strings.HasPrefix(name, authority.Name+"-") {
					continue
				}
				keys, err := devkeys.Read(name)
				if err != nil {
					return err
				}
				packed, err := keys.Packed()
				if err != nil {
					return err
				}
				out.Slots, out.Keys = append(out.Slots, keys.Manifest.Slots), append(out.Keys, packed)
			}
			return printJSON(c, out)
		},
	}
}
