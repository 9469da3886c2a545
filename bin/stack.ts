import { App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { loadCircles } from '../circles/load-circles.ts';
import { HotlineStack } from '../lib/stack/hotline-stack.ts';
import { readInstallation } from '../lib/stack/installation.ts';
import { voiceFallback } from './setup/voice-fallback.ts';

const app = new App();
const installation = readInstallation(app.node.tryGetContext('installation') ?? 'installation.json');
new HotlineStack(app, installation, voiceFallback(loadCircles(installation.circles)));
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
