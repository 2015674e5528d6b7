// Draws charts from the tables of the page; who sees none reads the tables.
(() => {
	const COLORS = ["#a51417", "#c8a03c", "#1d6b3a", "#41617f", "#8c6d5a"];
	const INK = "#222";

	const head = (table, key) => table.querySelector(`thead [data-key="${key}"]`).dataset.label;

	/** As much of a name as leaves room for its bar. */
	function shortened(text, canvas) {
		const most = canvas.parentElement.clientWidth < 520 ? 18 : 48;
		return text.length > most ? `${text.slice(0, most - 1).trim()}…` : text;
	}

	/** One series a key, one bar a row. */
	function ofRows(table, keys) {
		const rows = [...table.querySelectorAll("tbody tr")].slice(0, 40);
		return {
			labels: rows.map((row) => row.querySelector("th").textContent.trim()),
			datasets: keys.map((key) => ({
				label: head(table, key),
				data: rows.map((row) => Number(row.querySelector(`[data-key="${key}"]`).dataset.value || 0)),
			})),
		};
	}

	/** One bar a key, in per cent of its whole, of all rows together. */
	function ofSum(table, keys) {
		const cells = keys.map((key) => table.querySelector(`tfoot [data-key="${key}"]`)).filter((cell) => cell.dataset.percent);
		return {
			labels: cells.map((cell) => cell.dataset.label),
			datasets: [{ label: "%", data: cells.map((cell) => Number(cell.dataset.percent)) }],
		};
	}

	function draw(canvas) {
		const table = document.getElementById(canvas.dataset.table);
		const keys = canvas.dataset.keys.split(" ");
		const share = canvas.dataset.chart === "sum";
		const stacked = canvas.dataset.chart === "stacked";
		const data = share ? ofSum(table, keys) : ofRows(table, keys);
		if (!data.labels.length) {
			canvas.closest("figure").hidden = true;
			return;
		}
		data.labels = data.labels.map((label) => shortened(label, canvas));
		data.datasets.forEach((set, at) => { set.backgroundColor = COLORS[at]; set.maxBarThickness = 22; });
		canvas.parentElement.classList.add(`bars-${Math.min(4, Math.ceil(data.labels.length / 8))}`);
		new Chart(canvas, {
			type: "bar",
			data,
			options: {
				indexAxis: "y",
				animation: false,
				responsive: true,
				maintainAspectRatio: false,
				scales: {
					x: { stacked, beginAtZero: true, max: share ? 100 : undefined, ticks: { precision: 0, color: INK } },
					y: { stacked, ticks: { autoSkip: false, color: INK } },
				},
				plugins: { legend: { display: !share, labels: { color: INK } } },
			},
		});
	}

	document.querySelectorAll("canvas[data-chart]").forEach(draw);
	const resize = () => Object.values(Chart.instances).forEach((chart) => chart.resize());
	addEventListener("beforeprint", resize);
	addEventListener("afterprint", resize);
})();
