// A page whose session has ended may still be asking when this one is shown, and its answers bring another token than
// the one that stands in the form.
document.querySelector('form').addEventListener('submit', (event) => {
	const token = document.cookie.match(/(?:^|; )DAIHOI-CSRF=([^;]+)/);
	if (token) {
		event.target.elements._csrf.value = token[1];
	}
});
