// The drawings of a congress: where it stands is marked by a colour and a word.
(() => {
	const frame = document.querySelector('[data-drawings]');
	if (!frame || !window.BpmnJS) {
		return;
	}
	const canvas = frame.querySelector('.canvas');
	const choices = [...frame.querySelectorAll('[data-drawing]')];
	const message = frame.querySelector('[role=status]');
	const viewer = new window.BpmnJS({container: canvas, keyboard: {bindTo: canvas}});
	let shown = [];

	// turning the wheel goes on scrolling the page
	viewer.get('zoomScroll').toggle(false);

	async function answer(address, read) {
		const response = await fetch(address, {headers: {Accept: 'application/json, application/xml'}});
		if (!response.ok) {
			throw new Error(String(response.status));
		}
		return read(response);
	}

	function label(element, mark) {
		const note = document.createElement('span');
		note.className = 'step-mark ' + mark.style;
		note.textContent = mark.label;
		viewer.get('overlays').add(element, {position: {top: -12, left: 4}, html: note, scale: true, show: {minZoom: 0}});
	}

	function mark(marks) {
		const elements = viewer.get('elementRegistry');
		marks.done.filter((id) => elements.get(id)).forEach((id) => viewer.get('canvas').addMarker(id, 'da-lam'));
		shown = marks.current.filter((one) => elements.get(one.element));
		shown.concat(marks.late.filter((one) => elements.get(one.element))).forEach((one) => {
			viewer.get('canvas').removeMarker(one.element, 'da-lam');
			viewer.get('canvas').addMarker(one.element, one.style);
			label(one.element, one);
		});
	}

	function whole() {
		viewer.get('canvas').resized();
		viewer.get('canvas').zoom('fit-viewport', 'auto');
	}

	/** What holds all these steps, with some room around. */
	function around(steps) {
		const left = Math.min(...steps.map((step) => step.x)) - 40;
		const top = Math.min(...steps.map((step) => step.y)) - 40;
		const right = Math.max(...steps.map((step) => step.x + step.width)) + 40;
		const bottom = Math.max(...steps.map((step) => step.y + step.height)) + 40;
		return {x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top};
	}

	/** All steps that are open if they can be read together, else the first. */
	function near() {
		if (!shown.length) {
			whole();
			return;
		}
		const steps = shown.map((one) => viewer.get('elementRegistry').get(one.element));
		const scaleOf = (box) => Math.min(canvas.clientWidth < 600 ? 0.8 : 1, canvas.clientWidth / box.width, canvas.clientHeight / box.height);
		const together = around(steps);
		const box = scaleOf(together) < 0.6 ? around(steps.slice(0, 1)) : together;
		const [width, height] = [canvas.clientWidth / scaleOf(box), canvas.clientHeight / scaleOf(box)];
		viewer.get('canvas').viewbox({x: box.x - width / 2, y: box.y - height / 2, width, height});
	}

	async function draw(id) {
		choices.forEach((one) => one.setAttribute('aria-pressed', String(one.dataset.drawing === id)));
		try {
			const marks = await answer(frame.dataset.drawings, (response) => response.json());
			await viewer.importXML(await answer(frame.dataset.drawings + '/' + id, (response) => response.text()));
			mark(marks.find((one) => one.id === id));
			near();
			message.textContent = '';
		}
		catch (failed) {
			message.textContent = 'Không tải được hình; các bước đang làm ghi ở trên. Hãy tải lại trang.';
		}
	}

	frame.hidden = false;
	choices.forEach((one) => one.addEventListener('click', () => draw(one.dataset.drawing)));
	frame.querySelector('[data-act=in]').addEventListener('click', () => viewer.get('zoomScroll').stepZoom(1));
	frame.querySelector('[data-act=out]').addEventListener('click', () => viewer.get('zoomScroll').stepZoom(-1));
	frame.querySelector('[data-act=whole]').addEventListener('click', whole);
	frame.querySelector('[data-act=near]').addEventListener('click', near);
	// paper is narrower than the screen: the whole drawing shrinks with it
	const picture = () => canvas.querySelector('.djs-container > svg');
	let before;
	window.addEventListener('beforeprint', () => {
		const {x, y, width, height} = viewer.get('canvas').viewbox();
		before = {x, y, width, height};
		whole();
		picture().setAttribute('viewBox', `0 0 ${canvas.clientWidth} ${canvas.clientHeight}`);
	});
	window.addEventListener('afterprint', () => {
		picture().removeAttribute('viewBox');
		viewer.get('canvas').resized();
		viewer.get('canvas').viewbox(before);
	});
	draw(frame.dataset.first);
})();
