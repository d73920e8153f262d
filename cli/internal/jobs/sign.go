package jobs

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/programs"
	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/keeperapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
)

func signCommand() *cli.Command {
	flags := append(session.WriteFlags(), orderFlags()...)
	flags = append(flags, programs.Flags()...)
	return &cli.Command{
		Name:      "sign",
		Usage:     "sign a job without posting it; anyone can anchor the file, its escrow comes out of your deposit",
		ArgsUsage: "PROGRAM.elf",
		Description: "Uploads program and input, signs the request, and writes both to --out. Until its final deadline anyone\n" +
			"may post it with `assay anchor`; `assay revoke` makes it useless.\n\n" +
			"   assay deposit add --amount 0.01\n   assay sign fibonacci.elf --stdin n.bin --out job.json\n   assay anchor job.json",
		Flags:  append(flags, keeperFlag(), &cli.StringFlag{Name: "out", Usage: "write the signed request to `FILE` instead of the screen"}),
		Action: sign,
	}
}

func sign(cctx *cli.Context) error {
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	placed, _, err := readOrder(cctx, s)
	if err != nil {
		return err
	}
	request, err := prepare(cctx, s, placed)
	if err != nil {
		return err
	}
	signed, id, err := signRequest(s, request)
	if err != nil {
		return err
	}
	document, err := json.MarshalIndent(signed, "", "  ")
	if err != nil {
		return fmt.Errorf("encode request: %w", err)
	}
	document = append(document, '\n')
	path := cctx.String("out")
	if path == "" {
		_, err = s.Out().Write(document)
		return err
	}
	if err := os.WriteFile(path, document, 0o600); err != nil {
		return fmt.Errorf("write request: %w", err)
	}
	return s.Print(map[string]any{"jobId": id, "file": path}, func(out io.Writer) {
		fmt.Fprintf(out, "job  %s\nsigned into %s; post it with: assay anchor %s\n", id, path, path)
	})
}

func signRequest(s *session.Session, request protocol.JobRequest) (keeperapi.SignedRequest, common.Hash, error) {
	id, err := request.ID(s.Contracts.MarketDomain())
	if err != nil {
		return keeperapi.SignedRequest{}, id, service.UsageError(err)
	}
	signature, err := s.SignDigest(id)
	return keeperapi.SignedRequest{Request: request, Signature: signature}, id, err
}

// postOffChain hands the signed request to the keeper and waits until it is on chain.
func postOffChain(cctx *cli.Context, s *session.Session, request protocol.JobRequest, id common.Hash) error {
	signed, _, err := signRequest(s, request)
	if err != nil {
		return err
	}
	through := anchoring{
		keeper: keeperapi.NewClient(cctx.String("keeper"), http.DefaultClient), every: anchorPause, patience: anchorPatience,
	}
	taken, err := through.run(cctx.Context, signed, id)
	if err != nil {
		return fmt.Errorf("post through the keeper (--keeper): %w", err)
	}
	if taken.State != keeperapi.StateAnchored {
		return fmt.Errorf("job %s was not anchored: %s", id, taken.Reason)
	}
	return s.Print(map[string]any{"jobId": id, "request": request}, func(out io.Writer) {
		fmt.Fprintf(out, "job      %s\nprogram  %s\nposted by the keeper, out of your deposit\n", id, request.Work.Program)
	})
}

func anchorCommand() *cli.Command {
	return &cli.Command{
		Name:      "anchor",
		Usage:     "post a signed request on chain; you pay the gas, the signer's deposit the escrow",
		ArgsUsage: "REQUEST.json",
		Flags:     session.WriteFlags(),
		Action: func(cctx *cli.Context) error {
			return withSigned(cctx, func(s *session.Session, signed keeperapi.SignedRequest, id common.Hash) error {
				call, err := s.Contracts.Anchor(signed.Request, signed.Signature)
				return pushed(cctx, s, id, "anchored", call, err)
			})
		},
	}
}

func revokeCommand() *cli.Command {
	return &cli.Command{
		Name:      "revoke",
		Usage:     "make a request that you signed useless, before anyone anchors it",
		ArgsUsage: "REQUEST.json",
		Flags:     session.WriteFlags(),
		Action: func(cctx *cli.Context) error {
			return withSigned(cctx, func(s *session.Session, signed keeperapi.SignedRequest, id common.Hash) error {
				call, err := s.Contracts.Revoke(signed.Request)
				return pushed(cctx, s, id, "revoked", call, err)
			})
		},
	}
}

// withSigned reads the file of a signed request and connects.
func withSigned(cctx *cli.Context, act func(*session.Session, keeperapi.SignedRequest, common.Hash) error) error {
	signed, err := readSigned(cctx)
	if err != nil {
		return err
	}
	if len(signed.Signature) == 0 {
		return service.UsageError(fmt.Errorf("%s is a request without a signature: `assay sign` makes one", cctx.Args().First()))
	}
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	id, err := signed.Request.ID(s.Contracts.MarketDomain())
	if err != nil {
		return service.UsageError(err)
	}
	return act(s, signed, id)
}

// readRequest reads a request file, signed or not.
func readRequest(cctx *cli.Context) (protocol.JobRequest, error) {
	signed, err := readSigned(cctx)
	return signed.Request, err
}

// readSigned reads what `assay sign` wrote, or a request alone, whose signature is empty then.
func readSigned(cctx *cli.Context) (keeperapi.SignedRequest, error) {
	if cctx.NArg() != 1 {
		return keeperapi.SignedRequest{}, service.UsageError(errors.New("want one request file, such as `assay sign --out job.json` writes"))
	}
	path := cctx.Args().First()
	content, err := os.ReadFile(path)
	if err != nil {
		return keeperapi.SignedRequest{}, service.UsageError(fmt.Errorf("read request: %w", err))
	}
	var parts struct {
		Request   json.RawMessage `json:"request"`
		Signature hexutil.Bytes   `json:"signature"`
	}
	if err := json.Unmarshal(content, &parts); err != nil {
		return keeperapi.SignedRequest{}, service.UsageError(fmt.Errorf("%s is no request file: %w", path, err))
	}
	if parts.Request == nil {
		parts.Request = content
	}
	request, err := protocol.DecodeJobRequest(parts.Request)
	if err != nil {
		return keeperapi.SignedRequest{}, service.UsageError(fmt.Errorf("%s: %w", path, err))
	}
	return keeperapi.SignedRequest{Request: request, Signature: parts.Signature}, nil
}
