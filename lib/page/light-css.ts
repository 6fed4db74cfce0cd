/** The name under which the page's highlights hold ours. */
export const lightName = 'nutgraf-sentence';

/** Both colours are set: a dark page's pale text on our yellow could not be read. */
export const lightCss = `
::highlight(${lightName}) { background-color: #ffe27a; color: #1b1a17; }
@media (forced-colors: active) { ::highlight(${lightName}) { background-color: Mark; color: MarkText; } }
`;
