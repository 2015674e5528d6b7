// Who works with the keyboard stays in place: when new figures come, and when notices are read; what is unfolded stays so.
(() => {
	/** The part's things to press, by what they lead to or say. */
	function things(part) {
		const found = [...part.querySelectorAll('a, button, input, summary, [tabindex]')];
		return found.filter((element) => element.getClientRects().length).map((element) => ({element, sign: sign(element)}));
	}

	/** What stays when a figure in it changes; its text only where nothing else names it. */
	function sign(element) {
		const names = ['href', 'id', 'aria-labelledby', 'aria-label'].map((name) => element.getAttribute(name));
		return names.find(Boolean) || element.textContent.trim();
	}

	/** What is in focus in a part that is about to be replaced. */
	function focused(part) {
		const all = things(part);
		const one = all.find((thing) => thing.element === document.activeElement);
		return one && {sign: one.sign, nth: all.filter((thing) => thing.sign === one.sign).indexOf(one)};
	}

	function focusAgain(part, was) {
		const same = things(part).filter((thing) => thing.sign === was.sign);
		const next = (same[was.nth] || same[0] || {}).element || part.closest('section').querySelector('h2');
		if (next.tabIndex < 0) {
			next.tabIndex = -1;
		}
		next.focus({preventScroll: true});
	}

	const place = (box) => `${location.pathname} ${box.id}`;

	/** As it was left in this window: before new figures came, or on the page to which somebody comes back. */
	function unfoldAgain(part) {
		part.querySelectorAll('.fold input').forEach((box) => {
			box.checked = sessionStorage.getItem(place(box)) !== null;
		});
	}

	document.addEventListener('change', ({target}) => {
		if (!target.matches('.fold input')) {
			return;
		}
		if (target.checked) {
			sessionStorage.setItem(place(target), 'all');
		} else {
			sessionStorage.removeItem(place(target));
			target.scrollIntoView({block: 'center'});
		}
	});

	unfoldAgain(document);

	const left = new Map();

	document.addEventListener('htmx:oobBeforeSwap', (event) => {
		const part = event.detail.target;
		const wide = part.querySelector('.wide');
		const {top, bottom} = part.getBoundingClientRect();
		const edge = bottom < 0 ? {name: 'bottom', at: bottom} : {name: 'top', at: top};
		left.set(part.id, {focus: focused(part), aside: wide ? wide.scrollLeft : 0, edge});
	});

	document.addEventListener('htmx:oobAfterSwap', (event) => {
		const part = document.getElementById(event.detail.target.id);
		const was = part && left.get(part.id);
		if (!was) {
			return;
		}
		left.delete(part.id);
		unfoldAgain(part);
		scrollBy(0, part.getBoundingClientRect()[was.edge.name] - was.edge.at);
		if (was.aside) {
			part.querySelector('.wide').scrollLeft = was.aside;
		}
		if (was.focus) {
			focusAgain(part, was.focus);
		}
	});

	// notices cover the page: they close with Escape and when the focus goes elsewhere
	const notices = document.querySelector('details.notices');

	notices.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && notices.open) {
			notices.open = false;
			notices.querySelector('summary').focus();
		}
	});

	notices.addEventListener('focusout', (event) => {
		if (event.relatedTarget && !notices.contains(event.relatedTarget)) {
			notices.open = false;
		}
	});
})();
