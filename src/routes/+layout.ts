// All data is in the visitor's own browser: there is nothing to render before it runs.
export const ssr = false;
export const prerender = true;
// A folder with an index.html per page is what every file server understands.
export const trailingSlash = 'always';
