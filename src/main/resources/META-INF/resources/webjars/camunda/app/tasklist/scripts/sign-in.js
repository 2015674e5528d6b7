/*
 * One sign-in for all pages: whoever is sent to the web app's own sign-in view, because the session is over or after
 * signing out, goes to ours.
 */
function leaveSignInView() {
  if (/^#!?\/login\b/.test(location.hash)) {
    location.replace('/sign-in');
  }
}

window.addEventListener('hashchange', leaveSignInView);
leaveSignInView();
