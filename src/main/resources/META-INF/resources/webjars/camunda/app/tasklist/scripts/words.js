/*
 * Tasklist begins while its words are still on their way, and what it reads only once (the field of the search, the order
 * of the list) it then shows as codes. On a first visit they are therefore put beforehand where it keeps them between
 * visits; it renews them itself.
 */
const KEPT = 'camunda-web';
const folder = `${document.querySelector('base').getAttribute('app-root')}/app/tasklist/locales/`;
const name = `${folder}_locales_data_vi_${window.bust}`;

async function keepWords() {
  const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
  if (!kept[name]) {
    const words = await (await fetch(`${folder}vi.json?bust=${window.bust}`)).json();
    localStorage.setItem(KEPT, JSON.stringify({...kept, [name]: JSON.stringify(words)}));
  }
}

try {
  await keepWords();
} catch (problem) {
  console.warn('words.js', problem);
}
