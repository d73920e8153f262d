package cli

import (
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/service"
)

// The program itself lists what may come next, for any words typed so far.
const (
	bashCompletion = `_assay_complete() {
	local words=("${COMP_WORDS[@]:0:COMP_CWORD}") word=${COMP_WORDS[COMP_CWORD]}
	[[ $word == -* ]] && words+=("$word")
	COMPREPLY=($(compgen -W "$("${words[@]}" --generate-bash-completion 2>/dev/null)" -- "$word"))
}
complete -o bashdefault -o default -F _assay_complete assay
`
	zshCompletion = `#compdef assay
_assay_complete() {
	local -a found
	local last=${words[-1]}
	if [[ $last == -* ]]; then
		found=("${(@f)$(${words[1,-1]} --generate-bash-completion 2>/dev/null)}")
	else
		found=("${(@f)$(${words[1,-2]} --generate-bash-completion 2>/dev/null)}")
	fi
	compadd -a found
	_files
}
compdef _assay_complete assay
`
)

func completionCommand() *cli.Command {
	return &cli.Command{
		Name:      "completion",
		Usage:     "print what makes a shell complete commands and flags",
		ArgsUsage: "bash|zsh",
		Description: "   source <(assay completion bash)      in ~/.bashrc\n" +
			"   source <(assay completion zsh)       in ~/.zshrc",
		Action: func(cctx *cli.Context) error {
			scripts := map[string]string{"bash": bashCompletion, "zsh": zshCompletion}
			script, known := scripts[cctx.Args().First()]
			if !known || cctx.NArg() != 1 {
				return service.UsageError(errors.New("want one shell: bash or zsh"))
			}
			_, err := fmt.Fprint(cctx.App.Writer, script)
			return err
		},
	}
}
