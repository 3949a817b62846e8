import { describe, expect, it } from 'vitest';
import { findBrowser, type ComputerView } from './find-browser';

const computer = (view: Partial<ComputerView>, files: readonly string[]): ComputerView => ({
  platform: 'linux',
  env: {},
  home: '/home/ada',
  ...view,
  isFile: (path) => files.includes(path.replaceAll('\\', '/')),
});

describe('findBrowser', () => {
  it('finds none on a bare computer', () => expect(findBrowser(computer({}, []))).toBeNull());

  it('looks along PATH and in the usual folders on Linux', () => {
    const env = { PATH: '/opt/bin:/usr/bin' };
    expect(findBrowser(computer({ env }, ['/opt/bin/google-chrome', '/usr/bin/chromium']))).toEqual({
      kind: 'chromium',
      path: '/usr/bin/chromium',
    });
    expect(findBrowser(computer({}, ['/snap/bin/chromium']))?.path).toBe('/snap/bin/chromium');
    expect(findBrowser(computer({}, ['/usr/bin/microsoft-edge']))?.kind).toBe('edge');
  });

  it('looks into the application folders on macOS', () => {
    const path = '/home/ada/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findBrowser(computer({ platform: 'darwin' }, [path]))).toEqual({ kind: 'chromium', path });
  });

  it('looks where Windows installs for everybody and for one person', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' };
    const own = 'C:/Users/ada/AppData/Local/Google/Chrome/Application/chrome.exe';
    const edge = 'C:/Program Files/Microsoft/Edge/Application/msedge.exe';
    expect(findBrowser(computer({ platform: 'win32', env }, [own]))?.kind).toBe('chrome');
    expect(findBrowser(computer({ platform: 'win32', env }, [edge]))?.kind).toBe('edge');
  });

  it('takes the one it is told to take, or none when that is not there', () => {
    const env = { CSIRT_PLANNER_BROWSER: '/my/browser', PATH: '/usr/bin' };
    expect(findBrowser(computer({ env }, ['/my/browser', '/usr/bin/chromium']))?.path).toBe('/my/browser');
    expect(findBrowser(computer({ env }, ['/usr/bin/chromium']))).toBeNull();
  });
});
