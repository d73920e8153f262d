package dstack

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"slices"
	"time"

	"github.com/assay-network/assay/internal/dcap/rtmr"
)

// maxRequest bounds what is read of a call.
const maxRequest = 1 << 20

// version is that of the agent whose answers these are like.
const version = "0.5.8"

// readHeaderTimeout bounds how long a caller may take to say what it wants.
const readHeaderTimeout = 10 * time.Second

// Listen serves the agent on a Unix socket until ctx ends, and returns once it listens. The socket must not exist yet.
func (a *Agent) Listen(ctx context.Context, path string) error {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "unix", path)
	if err != nil {
		return fmt.Errorf("listen as guest agent: %w", err)
	}
	server := &http.Server{Handler: a, ReadHeaderTimeout: readHeaderTimeout}
	// Whoever asks after the end finds no socket: nothing to report.
	go func() { _ = server.Serve(listener) }()
	context.AfterFunc(ctx, func() { _ = server.Close() })
	return nil
}

// ServeHTTP answers POST /GetQuote, /Info, /EmitEvent and /Version.
func (a *Agent) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	calls := map[string]func(*json.Decoder) (any, error){
		"/GetQuote": a.getQuote, "/Info": a.info, "/EmitEvent": a.emitEvent,
		"/Version": func(*json.Decoder) (any, error) { return map[string]string{"version": version, "rev": "simtee"}, nil },
	}
	call, known := calls[r.URL.Path]
	switch {
	case !known:
		refuse(w, http.StatusNotFound, "no such call")
		return
	case r.Method != http.MethodPost:
		refuse(w, http.StatusMethodNotAllowed, "calls are made by POST")
		return
	case a.has(FaultUnavailable):
		refuse(w, http.StatusInternalServerError, "the machine cannot be quoted")
		return
	}
	out, err := call(json.NewDecoder(http.MaxBytesReader(w, r.Body, maxRequest)))
	if err != nil {
		refuse(w, http.StatusBadRequest, err.Error())
		return
	}
	w.Header().Set("Content-Type", "application/json")
	// A caller that went away needs no answer.
	_ = json.NewEncoder(w).Encode(out)
}

func refuse(w http.ResponseWriter, status int, why string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]string{"error": why})
}

// quoteJSON is the answer to GetQuote.
type quoteJSON struct {
	Quote      string `json:"quote"`
	EventLog   string `json:"event_log"`
	ReportData string `json:"report_data"`
	VMConfig   string `json:"vm_config"`
}

func (a *Agent) getQuote(in *json.Decoder) (any, error) {
	var request struct {
		ReportData string `json:"report_data"`
	}
	if err := in.Decode(&request); err != nil {
		return nil, fmt.Errorf("read request: %w", err)
	}
	data, err := hex.DecodeString(request.ReportData)
	if err != nil || len(data) > 64 {
		return nil, fmt.Errorf("report_data is not hex of at most 64 bytes")
	}
	var reportData [64]byte
	copy(reportData[:], data)
	made, faults, err := a.quote(reportData)
	if err != nil {
		return nil, err
	}
	log, err := logText(made.log, faults)
	if err != nil {
		return nil, err
	}
	out := quoteJSON{hex.EncodeToString(made.quote), log, hex.EncodeToString(reportData[:]), "{}"}
	if slices.Contains(faults, FaultGarbledQuote) {
		out.Quote = "quote"
	}
	return out, nil
}

// logText writes the log, with what is wrong with it.
func logText(log []rtmr.Event, faults []Fault) (string, error) {
	if slices.Contains(faults, FaultGarbledLog) {
		return "[", nil
	}
	if slices.Contains(faults, FaultTruncatedLog) {
		log = log[:len(log)-1]
	}
	if slices.Contains(faults, FaultForgedLog) {
		for i, e := range log {
			if e.Name == rtmr.EventComposeHash {
				log[i] = rtmr.NewRuntimeEvent(e.Name, make([]byte, len(e.Payload)))
			}
		}
	}
	text, err := rtmr.MarshalLog(log)
	if err != nil || !slices.Contains(faults, FaultNoDigests) {
		return string(text), err
	}
	var entries []map[string]any
	if err := json.Unmarshal(text, &entries); err != nil {
		return "", fmt.Errorf("reread event log: %w", err)
	}
	for i, e := range log {
		if e.Type == rtmr.RuntimeEvent {
			entries[i]["digest"] = ""
		}
	}
	text, err = json.Marshal(entries)
	return string(text), err
}

// tcbInfoJSON is what Info says of the registers, as text within its answer.
type tcbInfoJSON struct {
	MRTD        string          `json:"mrtd"`
	RTMR0       string          `json:"rtmr0"`
	RTMR1       string          `json:"rtmr1"`
	RTMR2       string          `json:"rtmr2"`
	RTMR3       string          `json:"rtmr3"`
	ComposeHash string          `json:"compose_hash"`
	AppCompose  string          `json:"app_compose"`
	EventLog    json.RawMessage `json:"event_log"`
}

func (a *Agent) info(*json.Decoder) (any, error) {
	a.mu.Lock()
	td, events := a.td(), slices.Clone(a.events)
	a.mu.Unlock()
	log, err := rtmr.MarshalLog(events)
	if err != nil {
		return nil, err
	}
	registers := [rtmr.Registers]string{}
	for i, value := range td.RTMR {
		registers[i] = hex.EncodeToString(value[:])
	}
	compose := hex.EncodeToString(a.compose[:])
	tcb, err := json.Marshal(tcbInfoJSON{
		MRTD: hex.EncodeToString(td.MRTD[:]), RTMR0: registers[0], RTMR1: registers[1], RTMR2: registers[2],
		RTMR3: registers[3], ComposeHash: compose, AppCompose: string(a.config.Compose), EventLog: log,
	})
	if err != nil {
		return nil, fmt.Errorf("encode TCB info: %w", err)
	}
	return map[string]string{
		"app_id": hex.EncodeToString(appID(a.compose)), "instance_id": hex.EncodeToString(instanceID(a.compose)),
		"app_name": "assay", "compose_hash": compose, "tcb_info": string(tcb), "vm_config": "{}",
	}, nil
}

func (a *Agent) emitEvent(in *json.Decoder) (any, error) {
	var request struct {
		Event   string `json:"event"`
		Payload string `json:"payload"`
	}
	if err := in.Decode(&request); err != nil {
		return nil, fmt.Errorf("read request: %w", err)
	}
	payload, err := hex.DecodeString(request.Payload)
	if err != nil || request.Event == "" {
		return nil, fmt.Errorf("an event needs a name, and its payload is hex")
	}
	a.Emit(request.Event, payload)
	return struct{}{}, nil
}
