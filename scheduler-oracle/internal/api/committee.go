package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/service/httpd"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
)

const (
	// maxProposal bounds a proposal, which has all bids and telemetry in it; maxTelemetry telemetry with its artifacts.
	maxProposal  = 16 << 20
	maxTelemetry = 128 << 10
	// journalPage is how many receipts and decisions a page of the journal has at most.
	journalPage = 200
)

func (a *API) postProposal(w http.ResponseWriter, r *http.Request) {
	var envelope oracleapi.Envelope
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxProposal)).Decode(&envelope); err != nil {
		httpd.WriteError(w, http.StatusBadRequest, oracleapi.CodeMalformed, "no envelope: "+err.Error())
		return
	}
	answer, exists, err := a.Exchange.Receive(r.Context(), envelope)
	switch {
	case errors.Is(err, oracleapi.ErrForeignEnvelope) || errors.Is(err, committee.ErrNotMember):
		httpd.WriteError(w, http.StatusForbidden, oracleapi.CodeForeignSignature, err.Error())
	case errors.Is(err, committee.ErrBadProposal):
		httpd.WriteError(w, http.StatusUnprocessableEntity, oracleapi.CodeMalformed, err.Error())
	case err != nil:
		a.Log.Warn().Err(err).Msg("Proposal could not be taken in")
		httpd.WriteError(w, http.StatusServiceUnavailable, oracleapi.CodeInternal, "the proposal could not be taken in: try again")
	case !exists:
		w.WriteHeader(http.StatusNoContent)
	default:
		httpd.WriteJSON(w, http.StatusOK, answer)
	}
}

func (a *API) getInputs(w http.ResponseWriter, r *http.Request) {
	id, good := jobID(w, r)
	if !good {
		return
	}
	round, roundErr := strconv.ParseUint(r.PathValue("round"), 10, 8)
	moment, momentErr := strconv.ParseUint(r.PathValue("moment"), 10, 64)
	if err := errors.Join(roundErr, momentErr); err != nil {
		httpd.WriteError(w, http.StatusBadRequest, oracleapi.CodeMalformed, "round and moment are numbers: "+err.Error())
		return
	}
	inputs, known := a.Exchange.Inputs(committee.Question{Job: id, Round: uint8(round), Moment: moment})
	if !known {
		httpd.WriteError(w, http.StatusNotFound, oracleapi.CodeNotDecided,
			fmt.Sprintf("nothing was weighed for job %s, round %d and second %d", id, round, moment))
		return
	}
	httpd.WriteJSON(w, http.StatusOK, inputs)
}

func (a *API) getJournal(w http.ResponseWriter, r *http.Request) {
	from := [2]int{}
	for i, name := range []string{"receipt", "decision"} {
		text := r.URL.Query().Get(name)
		if text == "" {
			continue
		}
		value, err := strconv.ParseUint(text, 10, 31)
		if err != nil {
			httpd.WriteError(w, http.StatusBadRequest, oracleapi.CodeMalformed, name+" is the number of the first one wanted, from 0")
			return
		}
		from[i] = int(value)
	}
	journal := oracleapi.Journal{
		Receipts: a.Promises.Since(from[0], journalPage), Decisions: a.Decisions.Since(from[1], journalPage),
	}
	journal.NextReceipt, journal.NextDecision = from[0]+len(journal.Receipts), from[1]+len(journal.Decisions)
	httpd.WriteJSON(w, http.StatusOK, journal)
}

func (a *API) postTelemetry(w http.ResponseWriter, r *http.Request) {
	var told oracleapi.SignedTelemetry
	decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxTelemetry))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&told); err != nil {
		httpd.WriteError(w, http.StatusBadRequest, oracleapi.CodeMalformed,
			`no telemetry: `+err.Error()+`: send {"telemetry":{...},"signature":"0x..."}`)
		return
	}
	if err := a.Telemetry.Take(r.Context(), told); err != nil {
		a.answerRefusal(w, err, "Telemetry could not be kept")
		return
	}
	if r.URL.Query().Get("relayed") != "true" {
		a.Exchange.RelayTelemetry(r.Context(), told)
	}
	w.WriteHeader(http.StatusNoContent)
}

func (a *API) getTelemetry(w http.ResponseWriter, _ *http.Request) {
	httpd.WriteJSON(w, http.StatusOK, a.Telemetry.All())
}

// answerRefusal answers with a refusal's reason; what is none is our fault, and not told.
func (a *API) answerRefusal(w http.ResponseWriter, err error, fault string) {
	var refusal *oracleapi.Refusal
	if !errors.As(err, &refusal) {
		a.Log.Error().Err(err).Msg(fault)
		httpd.WriteError(w, http.StatusInternalServerError, oracleapi.CodeInternal, "it is our fault: try again")
		return
	}
	status := http.StatusUnprocessableEntity
	switch refusal.Code {
	case oracleapi.CodeMalformed:
		status = http.StatusBadRequest
	case oracleapi.CodeStale, oracleapi.CodeEarly:
		status = http.StatusConflict
	case oracleapi.CodeBusy, oracleapi.CodeChainUnavailable:
		status = http.StatusServiceUnavailable
	}
	httpd.WriteError(w, status, refusal.Code, refusal.Message)
}
