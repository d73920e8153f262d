package chain

import (
	"context"
	"net/http"
	"net/url"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// idleConnections are kept to a node. The default of two would have a new one made for nearly every request when several
// are under way at once.
const idleConnections = 64

// dial connects to an endpoint such that no later error tells more of its address than scheme and host: hosted nodes
// carry their customers' keys in the rest, and errors end in logs.
func dial(ctx context.Context, address string) (*ethclient.Client, error) {
	parsed, err := url.Parse(address)
	if err != nil || (parsed.Scheme != "http" && parsed.Scheme != "https") {
		// Errors of sockets and websockets tell nothing beyond the host.
		return ethclient.DialContext(ctx, address)
	}
	shown := url.URL{Scheme: parsed.Scheme, Host: parsed.Host}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = idleConnections
	client, err := rpc.DialOptions(ctx, shown.String(),
		rpc.WithHTTPClient(&http.Client{Transport: restorer{full: parsed, through: transport}}))
	if err != nil {
		return nil, err
	}
	return ethclient.NewClient(client), nil
}

// restorer puts the whole address back into requests, below where errors are made.
type restorer struct {
	full    *url.URL
	through http.RoundTripper
}

// RoundTrip sends the request to the whole address.
func (r restorer) RoundTrip(request *http.Request) (*http.Response, error) {
	sent := request.Clone(request.Context())
	sent.URL = r.full
	if user := r.full.User; user != nil {
		password, _ := user.Password()
		sent.SetBasicAuth(user.Username(), password)
	}
	return r.through.RoundTrip(sent)
}

// hostOf is what may be told of an endpoint's address.
func hostOf(address string) string {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Host == "" {
		return "the endpoint"
	}
	return parsed.Scheme + "://" + parsed.Host
}
