import { render } from 'preact';
import { KitPage } from './kit.tsx';
import './kit.css';

render(<KitPage />, document.getElementById('page') as HTMLElement);
