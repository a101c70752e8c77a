/** A plan's database: updates as they come, facts by name, what was damaged, and older versions. */
const stores = ['updates', 'facts', 'aside', 'versions'] as const;

/** @param lost called when the browser closed the connection: it was cleared, or a later site upgrades it */
export function openDatabase(name: string, lost: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('updates', { autoIncrement: true });
      request.result.createObjectStore('facts');
      request.result.createObjectStore('aside');
      request.result.createObjectStore('versions', { keyPath: 'at' });
    };
    settle(request, resolve, reject, lost);
  });
}

/** Opens a database only if it is there; asking for one must not make it. */
export function openExisting(name: string, lost: () => void): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    settle(
      request,
      resolve,
      (error) => {
        if (isNew) resolve(undefined);
        else reject(error);
      },
      lost,
    );
  });
}

function settle(
  request: IDBOpenDBRequest,
  resolve: (database: IDBDatabase) => void,
  reject: (error: Error) => void,
  lost: () => void,
): void {
  request.onerror = () => {
    reject(request.error ?? new DOMException('not opened', 'UnknownError'));
  };
  request.onsuccess = () => {
    const database = request.result;
    database.onclose = lost;
    database.onversionchange = () => {
      database.close();
      lost();
    };
    resolve(database);
  };
}

/** @returns false where it could not be deleted or is held open; then it is left for another time */
export function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve(true);
    };
    request.onerror = request.onblocked = () => {
      resolve(false);
    };
  });
}

/** Names of all databases of this origin; undefined where the browser does not tell or it is blocked. */
export async function databaseNames(): Promise<string[] | undefined> {
  try {
    return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  } catch {
    return undefined;
  }
}

/** One strict transaction: what it reports as done is on the disk. */
export function within<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction, done: (result: T) => void) => void,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(stores, mode, { durability: 'strict' });
    let result: T | undefined;
    transaction.oncomplete = () => {
      resolve(result);
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
    };
    work(transaction, (value) => {
      result = value;
    });
  });
}

export function when<T>(request: IDBRequest<T>, then: (result: T) => void): void {
  request.onsuccess = () => {
    then(request.result);
  };
}
