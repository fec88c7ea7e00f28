import { render } from 'preact';

render(<p>Guestworthy</p>, document.body);
