package devnet

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/assay-network/assay/internal/proc"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/pcs"
)

const (
	// provisioningName is what the simulated Intel's service is called here.
	provisioningName = "provisioning"
	// collateralLag dates collateral back, so that a chain whose clock is a little behind does not find it from the future.
	collateralLag = time.Hour
	// collateralInterval is how often the keeper looks at collateral. On a real chain once an hour is often.
	collateralInterval = 3 * time.Second
	orderPatience      = 10 * time.Second
)

// startProvisioning starts the simulated Intel's provisioning service, unless it is to come late.
func (n *Net) startProvisioning(ctx context.Context) error {
	if n.options.Collateral.Late {
		return nil
	}
	return n.StartProvisioning(ctx)
}

// StartProvisioning starts the simulated Intel's provisioning service in a network that was started without. It returns when
// the service answers.
func (n *Net) StartProvisioning(ctx context.Context) error {
	args := []string{
		"--at", "now", "serve", "--control", "--listen", listen(n.Ports.Provisioning), "--lag", collateralLag.String(),
		"--lifetime", n.options.Collateral.Lifetime.String(),
	}
	if err := n.run(proc.Spec{Name: provisioningName, Path: n.program("simtee"), Args: args}); err != nil {
		return err
	}
	return n.await(ctx, provisioningName, func(ctx context.Context) error {
		return get(ctx, n.ProvisioningURL()+"/IntelSGXRootCA.der", nil)
	})
}

// relaying are the keeper's settings with which it brings collateral: from its own account, which has no role anywhere.
func (n *Net) relaying() settings {
	fmspc := simtee.DefaultFMSPC()
	// The family's trust domains: the deployment allows nothing that runs in an enclave.
	config := settings{
		"pcs-url": n.ProvisioningURL(), "collateral-families": []string{"tdx:" + hex.EncodeToString(fmspc[:])},
		"collateral-interval": collateralInterval.String(),
	}
	if lifetime := n.options.Collateral.Lifetime; lifetime != 0 {
		config["collateral-ahead"] = (lifetime / 2).String()
	}
	return config
}

// CollateralReport is what the keeper says of collateral.
type CollateralReport struct {
	At        time.Time `json:"at"`
	Documents []struct {
		Name   string    `json:"name"`
		Ends   time.Time `json:"ends"`
		Action string    `json:"action"`
		Error  string    `json:"error"`
	} `json:"documents"`
	Enclaves []struct {
		Enclave    string    `json:"enclave"`
		Operator   string    `json:"operator"`
		Fate       string    `json:"fate"`
		Now        string    `json:"now"`
		Then       string    `json:"then"`
		Evaluation uint32    `json:"evaluation"`
		Counts     time.Time `json:"counts"`
		Short      []string  `json:"short"`
		Advisories []string  `json:"advisories"`
	} `json:"enclaves"`
	Faults []string `json:"faults"`
}

// Collateral asks the keeper how collateral stands.
func (n *Net) Collateral(ctx context.Context) (CollateralReport, error) {
	var report CollateralReport
	err := get(ctx, n.KeeperURL()+"/v1/collateral", &report)
	return report, err
}

// awaitCollateral waits until the keeper has brought all that its families need.
func (n *Net) awaitCollateral(ctx context.Context) error {
	if n.options.Collateral.Late {
		return nil
	}
	return n.await(ctx, "keeper", func(ctx context.Context) error {
		report, err := n.Collateral(ctx)
		switch {
		case err != nil:
			return err
		case len(report.Faults) > 0:
			return fmt.Errorf("%w: %v", errCollateral, report.Faults)
		case len(report.Documents) == 0:
			return fmt.Errorf("%w: nothing was brought yet", errCollateral)
		}
		return nil
	})
}

var errCollateral = errors.New("collateral")

// PublishRecovery has the simulated Intel publish a TCB recovery that counts from a whole second on: platforms need one
// microcode SVN more.
func (n *Net) PublishRecovery(ctx context.Context, counts time.Time, advisory string) (pcs.Recovery, error) {
	ctx, cancel := context.WithTimeout(ctx, orderPatience)
	defer cancel()
	body, err := json.Marshal(pcs.Recovery{Counts: counts, Advisories: []string{advisory}})
	if err != nil {
		return pcs.Recovery{}, fmt.Errorf("publish recovery: %w", err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, n.ProvisioningURL()+pcs.RecoveryPath, bytes.NewReader(body))
	if err != nil {
		return pcs.Recovery{}, fmt.Errorf("publish recovery: %w", err)
	}
	var published pcs.Recovery
	if err := answerOf(request, &published); err != nil {
		return pcs.Recovery{}, fmt.Errorf("publish recovery: %w", err)
	}
	return published, nil
}

// UpdateMicrocode takes a node's simulated machine out of service, gives it a newer microcode and starts it again. It does not
// wait until the node is ready.
func (n *Net) UpdateMicrocode(node int, svn uint8) error {
	name := n.NodeName(node)
	process := n.Process(name)
	if err := process.Stop(stopPatience); err != nil {
		return fmt.Errorf("update microcode of %s: %w", name, err)
	}
	config := n.configs[name]
	config["sim-microcode"] = svn
	if _, err := n.configure(name, config); err != nil {
		return err
	}
	return process.Restart()
}

// get reads an answer in JSON, if there is where to put it.
func get(ctx context.Context, address string, into any) error {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return err
	}
	return answerOf(request, into)
}

func answerOf(request *http.Request, into any) error {
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		// Programs that are not ready say what is missing.
		const most = 500
		text, _ := io.ReadAll(io.LimitReader(answer.Body, most))
		return fmt.Errorf("%s says %s: %s", request.URL, answer.Status, bytes.TrimSpace(text))
	}
	if into == nil {
		return nil
	}
	return json.NewDecoder(answer.Body).Decode(into)
}
