import { render } from 'preact';
import './kit.css';

render(<h1>A kit to print</h1>, document.getElementById('page') as HTMLElement);
