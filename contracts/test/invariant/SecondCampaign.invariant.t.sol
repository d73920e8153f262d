// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Campaign} from "./Campaign.sol";

/// @title The second half of the invariants' runs
contract SecondCampaignTest is Campaign(1) {}
