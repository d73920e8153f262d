package argorder_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/argorder"
)

func TestFlagsFirst(t *testing.T) {
	app := &cli.App{
		Flags: []cli.Flag{&cli.StringFlag{Name: "rpc"}},
		Commands: []*cli.Command{
			{Name: "run", Aliases: []string{"r"}, Flags: []cli.Flag{
				&cli.StringFlag{Name: "stdin", Aliases: []string{"i"}}, &cli.BoolFlag{Name: "json"},
			}},
			{Name: "worker", Subcommands: []*cli.Command{
				{Name: "show", Flags: []cli.Flag{&cli.IntFlag{Name: "depth"}}},
			}},
		},
	}
	cases := []struct{ name, args, want string }{
		{"nothing", "assay", "assay"},
		{"already in order", "assay run --stdin f p.elf", "assay run --stdin f p.elf"},
		{"flag behind", "assay run p.elf --stdin f --json", "assay run --stdin f --json p.elf"},
		{"alias", "assay r p.elf -i f", "assay r -i f p.elf"},
		{"with equals sign", "assay run p.elf --stdin=f q", "assay run --stdin=f p.elf q"},
		{"a switch takes no value", "assay run --json p.elf --stdin f", "assay run --json --stdin f p.elf"},
		{"a value like a command", "assay --rpc run run p.elf --json", "assay --rpc run run --json p.elf"},
		{"subcommand", "assay worker show 0x1 --depth 3", "assay worker show --depth 3 0x1"},
		{"lone dash is an argument", "assay run - --json", "assay run --json -"},
		{"a dash as value", "assay run p.elf --stdin -", "assay run --stdin - p.elf"},
		{"double dash ends flags", "assay run a --json -- --stdin", "assay run --json -- a --stdin"},
		{"unknown flag", "assay run p.elf --bogus x", "assay run --bogus p.elf x"},
		{"flag without its value", "assay run p.elf --stdin", "assay run --stdin p.elf"},
		{"completion stays last", "assay run p.elf --json --generate-bash-completion", "assay run --json p.elf --generate-bash-completion"},
		{"argument named like a command", "assay run run --json", "assay run --json run"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, strings.Join(argorder.FlagsFirst(app, strings.Fields(c.args)), " "))
		})
	}
	require.Empty(t, argorder.FlagsFirst(app, nil))
}
