/** Starts the client: styles, one state, one component. */
import './styles/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { AppState } from './state/app.svelte.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');
const app = new AppState(location.pathname, location.search);
// First of all the household: what is shown waits for it, and a browser asks for few things at a time.
void app.refresh();
mount(App, { target, props: { app } });
