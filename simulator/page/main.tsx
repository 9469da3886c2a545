import { render } from 'preact';
import { App } from './app.tsx';
import { hearChanges } from './shared/changes.ts';
import './page.css';

hearChanges();
render(<App />, document.getElementById('page') as HTMLElement);
