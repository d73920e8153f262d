package genuine_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/simtee"
)

// A signature alone does not make a quoting enclave or a TDX module Intel's.
func TestVerify_ForeignModuleAndEnclave(t *testing.T) {
	for _, test := range []struct {
		name   string
		format simtee.Format
		td     func(*simtee.TDConfig)
		bundle func(*simtee.BundleConfig)
		knobs  []simtee.Knob
		want   error
	}{
		{name: "none"},
		{name: "module signer", td: func(td *simtee.TDConfig) { td.MRSignerSeam[0] = 1 }, want: genuine.ErrModule},
		{name: "SEAM attributes", td: func(td *simtee.TDConfig) { td.SeamAttributes[7] = 1 }, want: genuine.ErrModule},
		{
			name: "SEAM attributes that a mask hides", td: func(td *simtee.TDConfig) { td.SeamAttributes[7] = 1 },
			bundle: func(b *simtee.BundleConfig) { b.TCBInfo.Modules[1].Unmasked[7] = 0xff }, want: genuine.ErrModule,
		},
		{
			name: "SEAM attributes changed by Intel", want: genuine.ErrModule,
			bundle: func(b *simtee.BundleConfig) { b.TCBInfo.Modules[1].Attributes[0] = 1 },
		},
		{
			name: "module signer changed by Intel", want: genuine.ErrModule,
			bundle: func(b *simtee.BundleConfig) { b.TCBInfo.Modules[1].MRSigner[0] = 1 },
		},
		{
			name: "signer of another module version", want: nil,
			bundle: func(b *simtee.BundleConfig) { b.TCBInfo.Modules[0].MRSigner[0], b.TCBInfo.Base.MRSigner[0] = 1, 1 },
		},
		{
			name: "signer of the module without version", want: genuine.ErrModule,
			td:     func(td *simtee.TDConfig) { td.TeeTCBSVN[1] = 0 },
			bundle: func(b *simtee.BundleConfig) { b.TCBInfo.Base.MRSigner[0] = 1 },
		},
		{name: "module of TD report 1.5", format: simtee.TDXv5TD15, td: func(td *simtee.TDConfig) { td.MRSignerSeam[0] = 1 }, want: genuine.ErrModule},
		{name: "enclave signer", knobs: []simtee.Knob{simtee.KnobOtherQE}, want: genuine.ErrQE},
		{name: "enclave signer of SGX", format: simtee.SGXv3, knobs: []simtee.Knob{simtee.KnobOtherQE}, want: genuine.ErrQE},
		{name: "enclave product", bundle: func(b *simtee.BundleConfig) { b.QEIdentity.ISVProdID = 1 }, want: genuine.ErrQE},
		{name: "enclave product of SGX", format: simtee.SGXv3, bundle: func(b *simtee.BundleConfig) { b.QEIdentity.ISVProdID = 2 }, want: genuine.ErrQE},
		{name: "misc select", bundle: func(b *simtee.BundleConfig) { b.QEIdentity.MiscSelect[0] = 1 }, want: genuine.ErrQE},
		{name: "no misc select counts", bundle: func(b *simtee.BundleConfig) { b.QEIdentity.MiscSelectMask = [4]byte{} }},
		{name: "attributes", bundle: func(b *simtee.BundleConfig) { b.QEIdentity.Attributes[0] = 0x13 }, want: genuine.ErrQE},
		{name: "wider attributes mask", bundle: func(b *simtee.BundleConfig) { b.QEIdentity.AttributesMask[0] = 0xff }, want: genuine.ErrQE},
	} {
		t.Run(test.name, func(t *testing.T) {
			w, bundle := dcaptest.NewWorld(t), simtee.DefaultBundle()
			if !test.format.TDX() {
				bundle = simtee.DefaultBundleSGX()
			}
			if test.bundle != nil {
				test.bundle(&bundle)
			}
			raw := w.QuoteIn(t, test.format, func(c *simtee.QuoteConfig) {
				if test.td != nil {
					test.td(&c.TD)
				}
			}, test.knobs...)
			_, err := genuine.Verify(read(t, raw), w.CollateralOf(t, bundle), w.Root, w.Now)
			if test.want == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, test.want)
			require.ErrorIs(t, err, genuine.ErrNotGenuine)
		})
	}
}
