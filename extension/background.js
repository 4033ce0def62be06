/**
 * Waits for the reader's wish (button, key or context menu) and opens the reader page beside the article.
 * It never touches the article itself: the reader page takes the snapshot, under the permission of this very click.
 */

const SELECTION = 'read-selection';

chrome.runtime.onInstalled.addListener(() => {
  chrome.contextMenus.create({
    id: SELECTION,
    title: chrome.i18n.getMessage('read_selection'),
    contexts: ['selection'],
  });
});

chrome.action.onClicked.addListener((tab) => void open(tab, 'page'));

chrome.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === SELECTION && tab) void open(tab, 'selection', info.frameId);
});

/**
 * @param {chrome.tabs.Tab} tab the article's tab
 * @param {'page' | 'selection'} what
 * @param {number} [frame] the frame that holds the selection
 */
async function open(tab, what, frame = 0) {
  if (tab.id === undefined) return;
  const wish = new URLSearchParams({ tab: String(tab.id), what, frame: String(frame) });
  await chrome.tabs.create({
    url: chrome.runtime.getURL(`reader.html?${wish}`),
    index: tab.index + 1,
    openerTabId: tab.id,
    windowId: tab.windowId,
  });
}
