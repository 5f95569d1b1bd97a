/** Starts the client: styles, one state, one component. */
import './styles/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { AppState } from './state/app.svelte.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');
const app = new AppState(location.pathname, location.search);
mount(App, { target, props: { app } });
void app.refresh();
