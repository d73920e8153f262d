package pcs

import (
	"context"
	"fmt"
	"io"
	"net/http"
)

// maxAnswer bounds an answer. Intel's longest, a revocation list, has some hundred kilobytes.
const maxAnswer = 8 << 20

// HTTP is a [Getter] over HTTP. The zero value uses http.DefaultClient, which has no timeout: bound the context.
type HTTP struct {
	Client *http.Client
}

// Get implements [Getter].
func (h HTTP) Get(ctx context.Context, address string) (Answer, error) {
	client := h.Client
	if client == nil {
		client = http.DefaultClient
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return Answer{}, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	response, err := client.Do(request)
	if err != nil {
		return Answer{}, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK {
		return Answer{}, fmt.Errorf("%w: %s says %s", ErrUnavailable, address, response.Status)
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer+1))
	if err != nil {
		return Answer{}, fmt.Errorf("%w: read %s: %w", ErrUnavailable, address, err)
	}
	if len(body) > maxAnswer {
		return Answer{}, fmt.Errorf("%w: %s sends more than %d bytes", ErrUnavailable, address, maxAnswer)
	}
	return Answer{Header: response.Header, Body: body}, nil
}
