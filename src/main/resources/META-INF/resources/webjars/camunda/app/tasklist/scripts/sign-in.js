/*
 * One sign-in for all pages: whoever is sent to the web app's own sign-in view, because the session is over or after
 * signing out, goes to ours. When the session was over, the task that was open is opened again afterwards.
 */
const RETURN = 'daihoi:return';
let signsOut = false;

function leaveSignInView(from) {
  if (/^#!?\/login\b/.test(location.hash)) {
    signsOut || sessionStorage.setItem(RETURN, from);
    location.replace(signsOut ? '/sign-in?out' : '/sign-in?ended');
  }
}

function goBack() {
  const open = sessionStorage.getItem(RETURN);
  sessionStorage.removeItem(RETURN);
  open && location.replace(open);
}

document.addEventListener('click', ({target}) => (signsOut ||= Boolean(target.closest('.logout'))), true);
window.addEventListener('hashchange', ({oldURL}) => leaveSignInView(oldURL));
goBack();
leaveSignInView(location.pathname);
