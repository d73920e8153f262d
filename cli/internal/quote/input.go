package quote

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/dcap/policy"
)

// maxFile bounds what is read of a file. Quotes have some kilobytes, bundles tens of them.
const maxFile = 4 << 20

// input is everything a verification needs, read from the command line.
type input struct {
	raw    []byte
	source source
	root   genuine.RootKey
	at     time.Time
	accept policy.Acceptance
}

// source is where the collateral of a quote comes from. An error of class genuine.ErrCollateral or pcs.ErrUnavailable
// means that there is none.
type source func(context.Context, *parse.Quote) (*collateral.Set, error)

func readInput(cctx *cli.Context) (in input, err error) {
	if cctx.NArg() != 1 {
		return in, fmt.Errorf("want one file with a quote, got %q; see assay quote verify --help", cctx.Args().Slice())
	}
	if in.raw, err = readQuoteFile(cctx.App.Reader, cctx.Args().First()); err != nil {
		return in, err
	}
	if in.at, err = readTime(cctx.String("at")); err != nil {
		return in, err
	}
	if in.root, err = readRoot(cctx.String("root")); err != nil {
		return in, err
	}
	if in.accept, err = readPolicy(cctx.String("policy")); err != nil {
		return in, err
	}
	in.source, err = readSource(cctx)
	return in, err
}

// readQuoteFile reads a quote in bytes or in hex.
func readQuoteFile(stdin io.Reader, name string) ([]byte, error) {
	raw, err := readFile(stdin, name)
	if err != nil {
		return nil, err
	}
	text := bytes.TrimPrefix(bytes.TrimSpace(raw), []byte("0x"))
	if decoded, err := hex.DecodeString(string(text)); err == nil && len(decoded) > 0 {
		return decoded, nil
	}
	return raw, nil
}

func readFile(stdin io.Reader, name string) ([]byte, error) {
	reader := stdin
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, fmt.Errorf("read file: %w", err)
		}
		defer func() { _ = file.Close() }()
		reader = file
	}
	content, err := io.ReadAll(io.LimitReader(reader, maxFile+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if len(content) > maxFile {
		return nil, fmt.Errorf("%s has more than %d bytes", name, maxFile)
	}
	return content, nil
}

func readTime(value string) (time.Time, error) {
	if value == "" {
		return time.Now().UTC(), nil
	}
	at, err := time.Parse(time.RFC3339, value)
	if err != nil {
		return at, fmt.Errorf("--at %q is not a time such as 2026-10-20T00:00:00Z", value)
	}
	return at.UTC(), nil
}

// readRoot takes the key of a certificate; what else it says does not matter, since a quote brings its own copy.
func readRoot(name string) (genuine.RootKey, error) {
	if name == "" {
		return dcap.IntelRoot(), nil
	}
	var root genuine.RootKey
	content, err := readFile(nil, name)
	if err != nil {
		return root, fmt.Errorf("--root: %w", err)
	}
	// A PEM decoder finds certificates in the middle of anything, quotes included.
	if bytes.HasPrefix(content, []byte("-----BEGIN CERTIFICATE-----")) {
		if block, _ := pem.Decode(content); block != nil {
			content = block.Bytes
		}
	}
	cert, err := x509.ParseCertificate(content)
	if err != nil {
		return root, fmt.Errorf("--root %s is not a certificate: %w", name, err)
	}
	key, isECDSA := cert.PublicKey.(*ecdsa.PublicKey)
	if !isECDSA || key.Curve != elliptic.P256() {
		return root, fmt.Errorf("--root %s has a key that is not on P-256", name)
	}
	point, err := key.Bytes()
	if err != nil {
		return root, fmt.Errorf("--root %s: %w", name, err)
	}
	return genuine.RootKey(point[1:]), nil
}

func readPolicy(name string) (policy.Acceptance, error) {
	if name == "" {
		return policy.Default(), nil
	}
	content, err := readFile(nil, name)
	if err != nil {
		return policy.Acceptance{}, fmt.Errorf("--policy: %w", err)
	}
	accept, err := policy.ReadAcceptance(content)
	if err != nil {
		return policy.Acceptance{}, fmt.Errorf("--policy %s: %w", name, err)
	}
	return accept, nil
}

func readSource(cctx *cli.Context) (source, error) {
	bundle, base, update := cctx.String("collateral"), cctx.String("pcs"), pcs.Update(cctx.String("update"))
	if update != pcs.Standard && update != pcs.Early {
		return nil, fmt.Errorf("--update %q is neither standard nor early", update)
	}
	switch {
	case bundle != "" && base != "":
		return nil, errors.New("--collateral and --pcs exclude each other")
	case bundle != "":
		return fromFile(bundle)
	case base != "":
		return fromService(base, update), nil
	}
	return func(context.Context, *parse.Quote) (*collateral.Set, error) {
		return nil, fmt.Errorf("%w: none given; name a bundle with --collateral or a service with --pcs", genuine.ErrCollateral)
	}, nil
}

// fromFile reads a bundle when the quote is known to be readable: a quote's own faults come first. A bundle that is not
// there is missing collateral, not wrong usage.
func fromFile(name string) (source, error) {
	content, err := readFile(nil, name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("--collateral: %w", err)
	}
	missing := err
	return func(context.Context, *parse.Quote) (*collateral.Set, error) {
		if missing != nil {
			return nil, fmt.Errorf("%w: %w", genuine.ErrCollateral, missing)
		}
		return collateral.ReadBundle(content)
	}, nil
}

func fromService(base string, update pcs.Update) source {
	return func(ctx context.Context, quote *parse.Quote) (*collateral.Set, error) {
		request, err := pcs.RequestFor(quote)
		if err != nil {
			return nil, err
		}
		request.Update = update
		ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
		defer cancel()
		return pcs.Client{Get: pcs.HTTP{Client: http.DefaultClient}, Base: base}.Collateral(ctx, request)
	}
}
