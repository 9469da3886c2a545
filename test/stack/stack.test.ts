// One file for the runner: each would load aws-cdk-lib anew, and that takes longer than all these assertions together.
import './alarms.ts';
import './awake.ts';
import './functions.ts';
import './memory.ts';
import './nag.ts';
import './recordings.ts';
import './rights.ts';
import './secrets.ts';
import './voice-fallback.ts';
import './webhooks.ts';
