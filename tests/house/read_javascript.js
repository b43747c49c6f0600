/**
 * Reads JavaScript files with the parser of TypeScript and prints what the house rules ask about, as JSON.
 *
 * Usage: node read_javascript.js < '[[path, text], ...]'. Used by javascript_source.py only.
 */

import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A name that stands for a variable, not for a property, a key or a label. @param {ts.Identifier} node */
function isFree(node) {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) return parent.name !== node;
  return !(ts.isBindingElement(parent) && parent.propertyName === node);
}

/** @param {ts.Node} node */
const isExported = (node) => ts.canHaveModifiers(node)
  && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** @param {ts.Statement} statement @returns {string[]} */
function namesOf(statement) {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  return 'name' in statement && statement.name ? [/** @type {ts.Identifier} */ (statement.name).text] : [];
}

/** A constant: its name is its documentation. @param {ts.Statement} statement */
function isPlainValue(statement) {
  return ts.isVariableStatement(statement)
    && statement.declarationList.declarations.every(({ initializer }) => initializer && !ts.isFunctionLike(initializer));
}

/** @param {string} path @param {string} text */
function read(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found = { path, text, imports: [], exports: [], functions: [], uses: [], titles: [] };
  const line = (node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;

  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier)) {
      found.imports.push(node.moduleSpecifier.text);
    }
    if (ts.isPropertyAccessExpression(node)) found.uses.push([node.getText(), line(node)]);
    if (ts.isIdentifier(node) && isFree(node)) found.uses.push([node.text, line(node)]);
    if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) found.functions.push(node.name?.text ?? '');
    if (ts.isCallExpression(node) && /^(test|it|describe)(\.\w+)?$/.test(node.expression.getText()) && node.arguments[0]) {
      found.titles.push(node.arguments[0].getText());
    }
    node.forEachChild(visit);
  }

  visit(file);
  for (const statement of file.statements.filter(isExported)) {
    const documented = isPlainValue(statement) || ts.getJSDocCommentsAndTags(statement).length > 0;
    for (const name of namesOf(statement)) found.exports.push([name, documented]);
  }
  return found;
}

const files = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(files.map(([path, text]) => read(path, text))));
