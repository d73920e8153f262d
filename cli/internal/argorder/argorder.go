// Package argorder lets flags stand behind arguments, as people write them: `assay run program.elf --json`. The flag
// library stops looking for flags at the first argument.
package argorder

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// completionWord is what a shell's completion puts behind the words typed so far.
const completionWord = "--generate-bash-completion"

// FlagsFirst returns args, which begin with the program's name, with each command's flags moved in front of its
// arguments. What follows "--" are arguments, whatever they look like.
func FlagsFirst(app *cli.App, args []string) []string {
	if len(args) == 0 {
		return args
	}
	// The library asks for completions only by the very last word.
	if last := len(args) - 1; last > 0 && args[last] == completionWord {
		return append(FlagsFirst(app, args[:last]), completionWord)
	}
	return append([]string{args[0]}, order(app.Flags, app.Commands, args[1:])...)
}

func order(flags []cli.Flag, commands []*cli.Command, args []string) []string {
	var front, back []string
	for i := 0; i < len(args); i++ {
		arg := args[i]
		switch {
		case arg == "--":
			return slices.Concat(front, args[i:i+1], back, args[i+1:])
		case len(arg) > 1 && arg[0] == '-':
			front = append(front, arg)
			if takesValue(flags, arg) && i+1 < len(args) {
				i++
				front = append(front, args[i])
			}
		default:
			if command := find(commands, arg); command != nil && len(back) == 0 {
				rest := order(command.Flags, command.Subcommands, args[i+1:])
				return slices.Concat(front, args[i:i+1], rest)
			}
			back = append(back, arg)
		}
	}
	return append(front, back...)
}

func find(commands []*cli.Command, name string) *cli.Command {
	at := slices.IndexFunc(commands, func(c *cli.Command) bool { return c.HasName(name) })
	if at < 0 {
		return nil
	}
	return commands[at]
}

// takesValue says whether the next word belongs to the flag. An unknown flag takes none: the library will refuse it.
func takesValue(flags []cli.Flag, arg string) bool {
	name := strings.TrimLeft(arg, "-")
	if strings.Contains(name, "=") {
		return false
	}
	for _, flag := range flags {
		if !slices.Contains(flag.Names(), name) {
			continue
		}
		documented, ok := flag.(cli.DocGenerationFlag)
		return ok && documented.TakesValue()
	}
	return false
}
