package chaintest

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// Serve makes the chain answer over HTTP until the test ends, for programs, and returns its address. What is sent is mined at
// once. If step is not nil it is called for each call, before the node hears of it and after it has answered.
func (w *World) Serve(t testing.TB, step func(method string, after bool)) string {
	t.Helper()
	inner, ok := reflect.ValueOf(w.Backend.Client()).FieldByName("Client").Interface().(*ethclient.Client)
	require.True(t, ok, "the simulated client wraps a client of the node")
	if step == nil {
		step = func(string, bool) {}
	}
	server := httptest.NewServer(relay{world: w, node: inner.Client(), step: step})
	t.Cleanup(server.Close)
	return server.URL
}

// relay passes JSON-RPC on to the node in this process, and mines what is sent.
type relay struct {
	world *World
	node  *rpc.Client
	step  func(method string, after bool)
}

func (r relay) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	var call struct {
		ID     json.RawMessage   `json:"id"`
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	if err := json.NewDecoder(request.Body).Decode(&call); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	params := make([]any, len(call.Params))
	for i, param := range call.Params {
		params[i] = param
	}
	r.step(call.Method, false)
	reply := map[string]any{"jsonrpc": "2.0", "id": call.ID}
	var result json.RawMessage
	// The caller may be killed; what it sent is with the node all the same.
	err := r.node.CallContext(context.WithoutCancel(request.Context()), &result, call.Method, params...)
	if call.Method == "eth_sendRawTransaction" {
		r.world.Mine(1)
	}
	r.step(call.Method, true)
	if reply["result"] = result; err != nil {
		delete(reply, "result")
		reply["error"] = asReply(err)
	}
	_ = json.NewEncoder(w).Encode(reply)
}

func asReply(err error) map[string]any {
	reply := map[string]any{"code": -32000, "message": err.Error()}
	var coded rpc.Error
	var detailed rpc.DataError
	if errors.As(err, &coded) {
		reply["code"] = coded.ErrorCode()
	}
	if errors.As(err, &detailed) {
		reply["data"] = detailed.ErrorData()
	}
	return reply
}
