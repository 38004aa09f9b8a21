/** JSON with `//` and block comments, as kept in a repository, becomes plain JSON; line breaks stay, so that errors name the right line. */
export function stripJsonComments(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (found) =>
    found.startsWith('"') ? found : found.replace(/[^\n]/g, ' '),
  );
}
